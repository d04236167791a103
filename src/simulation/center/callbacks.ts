import type { Center } from './center';
import { Contact, ContactState, Expiry } from './contact';
import { isCustomerFirst, outboundFlowOf } from './customer-first';
import { endContact } from './ending';
import { followUp } from './follow-up';
import { queueTarget, QueueTarget, targetOf } from './queue-target';
import { admits, enqueue, hasRoom, takesContacts } from './queueing';
import { referredTo } from './referring';
import { Callback } from '../interpreter/requests';

const SECOND = 1000;

/** The callback form of transfer to queue: a contact of its own, as of this instant (CR-1, CR-2), and a call, whatever asked for it (CH-1). */
export function createCallback(center: Center, asking: Contact, callback: Callback): Contact | undefined {
  const target = targetFor(center, asking, callback);
  if (!target || !isPossible(center, asking, callback, target.queue)) return undefined;
  const customerFirst = isCustomerFirst(center, callback);
  const contact = followUp(center, asking, customerFirst ? 'CALLBACK_CUSTOMER_FIRST_QUEUED' : 'CALLBACK', 'voice');
  contact.callsFirst = customerFirst ? 'customer' : 'agent';
  contact.targetAgent = target.agent;
  contact.callbackNumber = asking.callbackNumber ?? asking.customerNumber;
  askedBy(asking, contact);
  begin(center, contact, target.queue, callback);
  schedule(center, contact, delayOf(center, callback));
  return contact;
}

/** What else takes the error branch (CP-3, CH-2, C-7). */
function isPossible(center: Center, asking: Contact, callback: Callback, queue: string): boolean {
  if (!takesContacts(center, queue) || !admits(center, asking, queue, 'new')) return false;
  if (asking.channel !== 'voice' && !center.assumptions.nonVoiceCallback) return false;
  if (callback.creationFlow !== undefined && !referredTo(center, asking, center.model.flows, callback.creationFlow)) return false;
  return !isCustomerFirst(center, callback) || outboundFlowOf(center, callback) !== undefined;
}

function delayOf(center: Center, { delay, creationFlow }: Callback): number {
  return center.assumptions.creationFlowIgnoresDelay && creationFlow !== undefined ? 0 : delay;
}

/** The queue of the block, or the agent of the block, or else where the asking contact is to go (CR-9). */
function targetFor(center: Center, asking: Contact, callback: Callback): QueueTarget | undefined {
  const target = queueTarget(center, asking, callback) ?? targetOf(asking);
  return target === 'unknown' ? undefined : target;
}

/** It keeps the place of the call (PL-2), unless it was the callback itself that asked: then it is the last in line (PL-4). */
function askedBy(asking: Contact, contact: Contact): void {
  if (asking.method === 'CALLBACK_CUSTOMER_FIRST_DIALED') contact.attempt = asking.attempt;
  else contact.place = asking.callStartedAt;
}

/** The next leg, at the end of the gap (FA-4 to FA-8). The leg before keeps its own times. */
export function retryCallback(center: Center, before: Contact): void {
  const callback = before.callback!;
  const most = center.assumptions.attemptsMeaning === 'retries' ? callback.retries + 1 : callback.retries;
  if (before.attempt >= most) return;
  const contact = followUp(center, before, 'CALLBACK');
  const { callbackNumber, callsFirst, attempt, targetAgent, callerId, criteria } = before;
  Object.assign(contact, { callbackNumber, callsFirst, attempt, targetAgent, callerId, criteria });
  contact.place = center.assumptions.retryKeepsPlace ? before.place : undefined;
  for (const [slot, flow] of before.slots) contact.slots.set(slot, flow);
  contact.isRetry = true;
  begin(center, contact, before.queue!, callback);
  schedule(center, contact, callback.retryAfter);
}

function begin(center: Center, contact: Contact, queue: string, callback: Callback): void {
  contact.queue = queue;
  contact.callback = callback;
  expireLater(center, contact);
}

/** What a callback can be removed from; who is talking, or called, is not cut off. */
const REMOVABLE: readonly ContactState[] = ['scheduled', 'flow', 'in-queue', 'offered'];

/** Counted from the creation, the initial delay included (EX-1, EX-2). */
function expireLater(center: Center, contact: Contact): void {
  const appointment = center.timeline.after(center.assumptions.expiry, () => {
    if (REMOVABLE.includes(expiry.contact.state)) endContact(center, expiry.contact, 'OTHER', 'expiry');
  });
  const expiry: Expiry = { contact, appointment };
  contact.expiry = expiry;
}

function schedule(center: Center, contact: Contact, delay: number): void {
  contact.state = 'scheduled';
  center.trace.note('scheduled', { contact, due: center.now + delay });
  center.timeline.after(delay, () => { if (contact.state === 'scheduled') comeDue(center, contact); });
}

/** The creation flow, and what it decides, comes before the queue (CF-2, CF-4); a retry has had it. */
function comeDue(center: Center, contact: Contact): void {
  const flow = contact.isRetry ? undefined : contact.callback?.creationFlow;
  if (flow === undefined) return enterQueue(center, contact);
  contact.state = 'flow';
  if (contact.callsFirst === 'customer') contact.at.connectedToSystem = center.now;
  center.run(contact, flow, 'creation', () => { if (contact.state === 'flow') endContact(center, contact, 'CONTACT_FLOW_DISCONNECT'); });
}

/** A queue that is full beyond its buffer makes the callback wait outside (CP-3a). */
function enterQueue(center: Center, contact: Contact): void {
  if (hasRoom(center, contact.queue!, 'buffered')) return enqueue(center, contact, contact.queue!);
  center.trace.note('warning', { text: `callback ${contact.id} is due, but its queue is full; it is not documented what happens then` });
  waitOutside(center, contact);
}

function waitOutside(center: Center, contact: Contact): void {
  contact.state = 'scheduled';
  center.timeline.after(SECOND, () => {
    if (contact.state !== 'scheduled') return;
    if (hasRoom(center, contact.queue!, 'buffered')) enqueue(center, contact, contact.queue!);
    else waitOutside(center, contact);
  });
}
