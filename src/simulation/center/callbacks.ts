import type { Center } from './center';
import { Contact } from './contact';
import { endContact } from './ending';
import { enqueue, hasRoom } from './queueing';
import { Callback } from '../interpreter/requests';

const SECOND = 1000;

/** The callback form of transfer to queue: a contact of its own, as of this instant (CR-1, CR-2). */
export function createCallback(center: Center, asking: Contact, callback: Callback): Contact | undefined {
  const queue = callback.queue ?? asking.queue;
  if (queue === undefined || !hasRoom(center, queue, 'new')) return undefined;
  if (asking.channel !== 'voice' && !center.assumptions.nonVoiceCallback) return undefined;
  const contact = follow(center, asking, queue, callback);
  contact.callbackNumber = asking.callbackNumber ?? asking.customerNumber;
  contact.place = asking.place ?? asking.at.initiation;
  schedule(center, contact, center.assumptions.creationFlowIgnoresDelay && callback.creationFlow !== undefined ? 0 : callback.delay);
  center.timeline.after(center.assumptions.expiry, () => expire(center, contact));
  return contact;
}

/** The next leg, at the end of the gap (FA-4 to FA-8). The leg before keeps its own times. */
export function retryCallback(center: Center, before: Contact): void {
  const callback = before.callback!;
  const most = center.assumptions.attemptsMeaning === 'retries' ? callback.retries + 1 : callback.retries;
  if (before.attempt >= most) return;
  const contact = follow(center, before, before.queue!, callback);
  contact.callbackNumber = before.callbackNumber;
  contact.attempt = before.attempt;
  contact.place = center.assumptions.retryKeepsPlace ? before.place : undefined;
  for (const [slot, flow] of before.slots) contact.slots.set(slot, flow);
  contact.isRetry = true;
  schedule(center, contact, callback.retryAfter);
  center.timeline.at(contact.at.initiation + center.assumptions.expiry, () => expire(center, contact));
}

function follow(center: Center, before: Contact, queue: string, callback: Callback): Contact {
  const contact = center.newContact('CALLBACK', 'voice', before.customerNumber, { initialId: before.links.initialId, previousId: before.id });
  before.nextId = contact.id;
  contact.inherit(before);
  contact.queue = queue;
  contact.callback = callback;
  return contact;
}

function schedule(center: Center, contact: Contact, delay: number): void {
  contact.state = 'scheduled';
  center.timeline.after(delay, () => { if (contact.state === 'scheduled') comeDue(center, contact); });
}

/** The creation flow, and what it decides, comes before the queue (CF-2, CF-4); a retry has had it. */
function comeDue(center: Center, contact: Contact): void {
  const flow = contact.isRetry ? undefined : contact.callback?.creationFlow;
  if (flow === undefined) return enterQueue(center, contact);
  contact.state = 'flow';
  center.run(contact, flow, 'creation', () => { if (contact.state === 'flow') endContact(center, contact, 'CONTACT_FLOW_DISCONNECT'); });
}

/** A queue that is full beyond its buffer makes the callback wait outside (CP-3a). */
function enterQueue(center: Center, contact: Contact): void {
  if (hasRoom(center, contact.queue!, 'buffered')) return enqueue(center, contact, contact.queue!);
  center.trace.note('warning', { text: `callback ${contact.id} is due, but its queue is full; it is not documented what happens then` });
  schedule(center, contact, SECOND);
}

/** Who is talking is not cut off (EX-1). */
function expire(center: Center, contact: Contact): void {
  if (contact.state === 'scheduled' || contact.state === 'in-queue' || contact.state === 'offered' || contact.state === 'flow') endContact(center, contact, 'OTHER');
}
