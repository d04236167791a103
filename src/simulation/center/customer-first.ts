import type { Center } from './center';
import { Contact } from './contact';
import { callerIdOf, dial, NotReached, reasonOf } from './dialling';
import { endContact } from './ending';
import { followUp } from './follow-up';
import { tryContact } from './offering';
import { RingResult } from './people';
import { dequeue } from './queueing';
import { Callback } from '../interpreter/requests';

export function isCustomerFirst(center: Center, { parameters }: Callback): boolean {
  const { modeParameter, modeValue } = center.assumptions.customerFirst;
  return parameters[modeParameter] === modeValue;
}

/** The flow of the call to the customer, without which there is no such callback (C-7). */
export function outboundFlowOf(center: Center, { parameters }: Callback): string | undefined {
  const flow = parameters[center.assumptions.customerFirst.outboundFlowParameter];
  return typeof flow === 'string' && center.model.flows.has(flow) ? flow : undefined;
}

/** It is the customer's turn and an agent is free, who is not reserved: the waiting contact ends, and one that calls begins (C-5, C-10). */
export function callCustomerFirst(center: Center, queued: Contact): void {
  dequeue(center, queued, 'dialled');
  const called = followUp(center, queued, 'CALLBACK_CUSTOMER_FIRST_DIALED');
  const { queue, callback, callbackNumber, place, attempt, callerId, criteria } = queued;
  Object.assign(called, { queue, callback, callbackNumber, place, attempt, callerId, criteria });
  called.queuedBefore = (queued.queuedBefore ?? 0) + queued.at.dequeue! - queued.at.enqueue!;
  called.segmentAttributes = { 'connect:TrafficType': 'CUSTOMER_FIRST_CALLBACK' };
  endContact(center, queued, 'OTHER', 'transferred');
  keepPace(center, called, queue!);
  called.state = 'dialling';
  dial(center, called, {
    number: called.phone,
    from: callerIdOf(center, called),
    pickedUp: (result) => pickedUp(center, called, result),
    notReached: (why) => notReached(center, called, why),
  });
}

/** Until the customer is in a queue or gone, the call counts for the pace of the queue; then the next customer may be called. */
function keepPace(center: Center, called: Contact, queue: string): void {
  const count = (by: number) => center.dialling.set(queue, (center.dialling.get(queue) ?? 0) + by);
  count(1);
  called.whenSettled = () => {
    called.whenSettled = undefined;
    count(-1);
    center.timeline.after(0, () => callNext(center, queue));
  };
}

function callNext(center: Center, queue: string): void {
  for (const { id } of [...center.router.waiting(queue, 'voice')]) {
    const contact = center.contacts.get(id);
    if (contact?.callsFirst !== 'customer') continue;
    tryContact(center, contact);
    if (contact.state === 'in-queue') return;
  }
}

function pickedUp(center: Center, contact: Contact, result: RingResult): void {
  contact.answeringMachineStatus = detected(result);
  if (result.kind === 'person' && result.isDetected !== false) greet(center, contact, result.greeting ?? 0);
  else runOutboundFlow(center, contact);
}

/** A person is told from a machine by the greeting. */
function greet(center: Center, contact: Contact, length: number): void {
  contact.greeting = { from: center.now, until: center.now + length };
  if (length === 0) return runOutboundFlow(center, contact);
  center.timeline.after(length, () => { if (contact.state !== 'ended') runOutboundFlow(center, contact); });
}

function detected(result: RingResult): string {
  if ('isDetected' in result && result.isDetected === false) return 'AMD_UNRESOLVED';
  return result.kind !== 'voicemail' ? 'HUMAN_ANSWERED' : result.beep ? 'VOICEMAIL_BEEP' : 'VOICEMAIL_NO_BEEP';
}

const STATUS: Readonly<Record<NotReached, string>> = {
  'no-answer': 'AMD_UNANSWERED', 'busy': 'SIT_TONE_BUSY', 'invalid': 'SIT_TONE_INVALID_NUMBER', 'blocked': 'SIT_TONE_DETECTED',
};

/** If the network refuses the call, the flow does not run (C-7). */
function notReached(center: Center, contact: Contact, why: NotReached): void {
  contact.answeringMachineStatus = STATUS[why];
  if (why === 'no-answer' && center.assumptions.outboundFlowWhenUnanswered) return runOutboundFlow(center, contact);
  endContact(center, contact, reasonOf(why));
}

function runOutboundFlow(center: Center, contact: Contact): void {
  contact.state = 'flow';
  const flow = outboundFlowOf(center, contact.callback!)!;
  center.run(contact, flow, 'flow', () => { if (contact.state === 'flow') endContact(center, contact, 'CONTACT_FLOW_DISCONNECT'); });
}
