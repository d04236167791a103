import { beginCall } from './calls-under-way';
import type { Center } from './center';
import { Contact, DisconnectReason } from './contact';
import { endContact } from './ending';
import { RingResult } from './people';

export type NotReached = 'no-answer' | 'busy' | 'invalid' | 'blocked';

/** Whom to call, and what comes of it. */
export interface Dialling {
  readonly number: string | undefined;
  readonly from: string | undefined;
  readonly pickedUp: (result: RingResult) => void;
  readonly notReached: (why: NotReached) => void;
}

/** Rings a phone. Without a number to show the call fails (CI-3, K8). */
export function dial(center: Center, contact: Contact, { number, from, pickedUp, notReached }: Dialling): void {
  if (number === undefined || (from === undefined && !center.assumptions.allowAnonymous)) {
    return endContact(center, contact, 'TELECOM_PROBLEM', 'no-caller-id');
  }
  beginCall(center, contact);
  contact.systemNumber = from;
  contact.attempt++;
  center.trace.note('dialled', { contact, number, from });
  if (center.assumptions.connectedToSystemAt === 'dial') contact.at.connectedToSystem = center.now;
  const customer = center.customers.get(number);
  ring(center, contact, customer?.whenCalled?.(contact.attempt) ?? { kind: 'person', after: 0 }, pickedUp, (why) => {
    center.trace.note('not-reached', { contact, why });
    notReached(why);
  });
}

function ring(center: Center, contact: Contact, result: RingResult, pickedUp: Dialling['pickedUp'], notReached: Dialling['notReached']): void {
  if (!('after' in result) && result.kind !== 'no-answer') return notReached(result.kind);
  const { ringFor } = center.assumptions;
  const isInTime = 'after' in result && !(result.after >= ringFor);
  const appointment = center.timeline.after(isInTime ? result.after : ringFor, () => {
    contact.stopRinging = undefined;
    if (!isInTime) return notReached('no-answer');
    answered(center, contact, result);
    pickedUp(result);
  });
  contact.stopRinging = () => { appointment.calledOff = true; };
}

type Answered = Extract<RingResult, { readonly after: number }>;

/** A voicemail counts as somebody who answers (FA-3). */
function answered(center: Center, contact: Contact, result: Answered): void {
  contact.at.connectedToSystem ??= center.now;
  contact.customerOnLine = true;
  center.trace.note('picked-up', { contact, by: result.kind });
  if (result.kind === 'voicemail' || result.hangsUpAfter === undefined) return;
  center.timeline.after(result.hangsUpAfter, () => endContact(center, contact, 'CUSTOMER_DISCONNECT'));
}

const REASONS: Readonly<Record<NotReached, DisconnectReason>> = {
  'no-answer': 'TELECOM_TIMEOUT', 'busy': 'TELECOM_BUSY', 'invalid': 'TELECOM_NUMBER_INVALID', 'blocked': 'TELECOM_POTENTIAL_BLOCKING',
};

/** The reason that the record has (EX-4). */
export function reasonOf(why: NotReached): DisconnectReason {
  return REASONS[why];
}

/** What the flow said last goes before the number of the callback, and that before the number of the queue (CI-1, CI-2). */
export function callerIdOf(center: Center, { callerId, callback, queue }: Contact): string | undefined {
  return callerId ?? callback?.callerId ?? center.model.queues.get(queue ?? '')?.callerIdNumber;
}
