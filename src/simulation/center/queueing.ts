import type { Center } from './center';
import { Contact } from './contact';
import { endContact } from './ending';
import { limitOf } from './model';
import { offerContact } from './offering';
import { restrictionsOf } from './restrictions';
import { Waiting } from '../routing/waiting';

/** What may go above the limit by a fifth (CP-4): a callback that comes due, and whatever is transferred from queue to queue. */
export type Entering = 'new' | 'buffered';

const BUFFER = 1.2;

/** Whether the queue takes one more contact (CP-1 to CP-4); the queue of an agent has a limit of its own (RT-11). */
export function hasRoom(center: Center, queueId: string, entering: Entering): boolean {
  const { quotas } = center.model;
  const limit = center.agents.has(queueId) ? quotas.agentQueue : limitOf(center.queue(queueId), quotas);
  const taken = center.inQueue.get(queueId) ?? 0;
  return taken < (entering === 'new' ? limit : Math.floor(limit * BUFFER));
}

/** The same for a contact that is turned away without room (CP-3). */
export function admits(center: Center, contact: Contact, queue: string, entering: Entering): boolean {
  const hasIt = hasRoom(center, queue, entering);
  if (!hasIt) center.trace.note('queue-full', { contact, queue });
  return hasIt;
}

/** A disabled queue takes nobody in; who is there already is still served (CR-13). */
export function takesContacts(center: Center, queueId: string): boolean {
  return center.agents.has(queueId) || center.model.queues.get(queueId)?.enabled === true;
}

/** The contact waits from now on, and is offered to agents. */
export function enqueue(center: Center, contact: Contact, queueId: string): void {
  contact.queue = queueId;
  contact.at.enqueue = center.now;
  line(center, contact, waitingOf(center, contact, queueId));
  center.trace.note('enqueued', { contact, queue: queueId });
  contact.whenSettled?.();
  startQueueFlow(center, contact);
  if (contact.waiting) offerContact(center, contact);
}

/** Back to where it stood, as if nobody had taken it (DL-6). */
export function putBack(center: Center, contact: Contact): void {
  const { enqueue: enqueuedAt = center.now } = contact.at;
  contact.at.dequeue = undefined;
  contact.agent = undefined;
  line(center, contact, { ...waitingOf(center, contact, contact.queue!), enqueuedAt, orderingKey: contact.place ?? enqueuedAt });
  center.trace.note('enqueued', { contact, queue: contact.queue! });
  startQueueFlow(center, contact);
  if (contact.waiting) offerContact(center, contact);
}

function line(center: Center, contact: Contact, waiting: Waiting): void {
  contact.state = 'in-queue';
  contact.waiting = waiting;
  center.inQueue.set(waiting.queue, (center.inQueue.get(waiting.queue) ?? 0) + 1);
  center.router.add(waiting);
}

export type Leaving = 'accepted' | 'transferred' | 'callback' | 'ended' | 'dialled';

export function dequeue(center: Center, contact: Contact, reason: Leaving): void {
  const { waiting } = contact;
  if (!waiting) return;
  center.router.remove(waiting);
  center.inQueue.set(waiting.queue, center.inQueue.get(waiting.queue)! - 1);
  contact.waiting = undefined;
  contact.at.dequeue = center.now;
  center.trace.note('dequeued', { contact, queue: waiting.queue, reason });
}

/** Priority, age or criteria of a waiting contact have changed, and with them its turn. */
export function reorder(center: Center, contact: Contact): void {
  const { waiting } = contact;
  if (!waiting) return;
  const { orderingKey, enqueuedAt } = waiting;
  center.router.remove(waiting);
  contact.waiting = { ...waitingOf(center, contact, waiting.queue), order: waiting.order, orderingKey, enqueuedAt };
  if (contact.state !== 'in-queue') return;
  center.router.add(contact.waiting);
  offerContact(center, contact);
}

function waitingOf(center: Center, contact: Contact, queue: string): Waiting {
  return {
    id: contact.id,
    queue,
    agent: contact.targetAgent,
    channel: contact.channel,
    enqueuedAt: center.now,
    orderingKey: contact.place ?? center.now,
    priority: contact.priority,
    ageAdjustment: contact.ageAdjustment,
    order: center.nextOrder(),
    ...restrictionsOf(center, contact, queue),
  };
}

/** Nobody hears the default flow of a callback, so only one that was set runs for it (QF-1). One that moved the contact goes on (QF-4). */
function startQueueFlow(center: Center, contact: Contact): void {
  if (contact.runs.some(({ role }) => role === 'customer-queue')) return;
  const flow = contact.slots.get('customer-queue') ?? (contact.callsFirst === undefined ? center.model.defaultFlows.CUSTOMER_QUEUE : undefined);
  if (flow === undefined) return;
  // Whoever has left the queue, e.g. with a callback, and is told nothing more, is not on the line any longer.
  center.run(contact, flow, 'customer-queue', (run) => { if (run.contact.state === 'flow') endContact(center, run.contact, 'CONTACT_FLOW_DISCONNECT'); });
}
