import { Agent } from './agent';
import { retryCallback } from './callbacks';
import type { Center } from './center';
import { join } from './connecting';
import { Contact } from './contact';
import { callerIdOf, dial, NotReached, reasonOf } from './dialling';
import { endContact } from './ending';
import { startWhisper, Whisper } from './whispers';

/**
 * An agent has accepted a callback (DL-1). The outbound whisper begins now as well, and stands still before what the customer
 * is to hear (DL-8, K7).
 */
export function callBack(center: Center, contact: Contact, agent: Agent): void {
  const outbound = startWhisper(center, contact, 'outbound-whisper');
  startWhisper(center, contact, 'agent-whisper').whenOver(() => dialCustomer(center, contact, agent, outbound));
}

function dialCustomer(center: Center, contact: Contact, agent: Agent, outbound: Whisper): void {
  dial(center, contact, {
    number: contact.phone,
    from: callerIdOf(center, contact),
    pickedUp: () => {
      contact.whenPickedUp?.();
      outbound.whenOver(() => join(center, contact, agent));
    },
    notReached: (why) => notReached(center, contact, why),
  });
}

/** Only a phone that rang and was not answered is tried again (FA-2); a busy one if so assumed (FA-9). */
function notReached(center: Center, contact: Contact, why: NotReached): void {
  if (why === 'no-answer' || (why === 'busy' && center.assumptions.retryWhenBusy)) retryCallback(center, contact);
  endContact(center, contact, reasonOf(why));
}

/** The agent has gone before the customer was there: a failed attempt (FA-1, FA-11, DL-6). */
export function abandonCallback(center: Center, contact: Contact): void {
  const { customerOnLine, stopRinging } = contact;
  const isRinging = stopRinging !== undefined;
  const counts = center.assumptions.agentHangUpUsesRetry;
  if (counts && !isRinging && !customerOnLine) contact.attempt++;
  if (!counts && isRinging) contact.attempt--;
  if (!customerOnLine) retryCallback(center, contact);
  endContact(center, contact, isRinging ? 'TELECOM_ORIGINATOR_CANCEL' : 'AGENT_DISCONNECT');
}
