import { Agent } from './agent';
import { retryCallback } from './callbacks';
import type { Center } from './center';
import { join, whisper } from './connecting';
import { Contact } from './contact';
import { endContact } from './ending';
import { RingResult } from './people';

/** Rings the customer; the agent waits on the line (DL-1). */
export function dialCallback(center: Center, contact: Contact, agent: Agent): void {
  if (contact.state === 'ended') return;
  const number = contact.callbackNumber ?? contact.customerNumber;
  const from = callerIdOf(center, contact);
  if (number === undefined || (from === undefined && !center.assumptions.allowAnonymous)) return endContact(center, contact, 'TELECOM_PROBLEM');
  contact.systemNumber = from;
  contact.attempt++;
  center.trace.note('dialled', { contact, number, from });
  if (center.assumptions.connectedToSystemAt === 'dial') contact.at.connectedToSystem = center.now;
  const result = center.customers.get(number)?.whenCalled?.(contact.attempt) ?? { kind: 'person', after: 0 };
  ring(center, contact, agent, result);
}

function ring(center: Center, contact: Contact, agent: Agent, result: RingResult): void {
  const stillRinging = (act: () => void) => () => { if (contact.state === 'connecting') act(); };
  const { ringFor } = center.assumptions;
  if ((result.kind === 'person' || result.kind === 'voicemail') && result.after < ringFor) {
    center.timeline.after(result.after, stillRinging(() => pickedUp(center, contact, agent)));
  } else if (result.kind === 'busy' || result.kind === 'invalid' || result.kind === 'blocked') {
    notReached(center, contact, result.kind);
  } else {
    center.timeline.after(ringFor, stillRinging(() => notReached(center, contact, 'no-answer')));
  }
}

/** A voicemail counts as somebody who answers (FA-3). */
function pickedUp(center: Center, contact: Contact, agent: Agent): void {
  contact.at.connectedToSystem ??= center.now;
  center.trace.note('picked-up', { contact });
  whisper(center, contact, 'outbound-whisper', () => join(center, contact, agent));
}

/** Only a phone that rang and was not answered is tried again (FA-2); a busy one if so assumed (FA-9). */
function notReached(center: Center, contact: Contact, why: 'no-answer' | 'busy' | 'invalid' | 'blocked'): void {
  center.trace.note('not-reached', { contact, why });
  const again = why === 'no-answer' || (why === 'busy' && center.assumptions.retryWhenBusy);
  if (again) retryCallback(center, contact);
  endContact(center, contact, why === 'busy' ? 'TELECOM_BUSY' : why === 'invalid' ? 'TELECOM_NUMBER_INVALID' : 'TELECOM_UNANSWERED');
}

/** The number of the block goes before that of the queue (CI-1). */
function callerIdOf(center: Center, { callback, queue }: Contact): string | undefined {
  return callback?.callerId ?? (queue === undefined ? undefined : center.queue(queue).callerIdNumber);
}
