import type { Center } from './center';
import { Contact } from './contact';
import { limitOf } from './model';
import { offerContact } from './offering';
import { Waiting } from '../routing/waiting';

/** What may go above the limit by a fifth (CP-4): a callback that comes due, and whatever is transferred from queue to queue. */
export type Entering = 'new' | 'buffered';

const BUFFER = 1.2;

/** Whether the queue takes one more contact (CP-1 to CP-4). */
export function hasRoom(center: Center, queueId: string, entering: Entering): boolean {
  const limit = limitOf(center.queue(queueId), center.model.quotas);
  const taken = center.inQueue.get(queueId) ?? 0;
  return taken < (entering === 'new' ? limit : Math.floor(limit * BUFFER));
}

/** The contact waits from now on, and is offered to agents. */
export function enqueue(center: Center, contact: Contact, queueId: string): void {
  contact.queue = queueId;
  contact.state = 'in-queue';
  contact.at.enqueue = center.now;
  contact.at.dequeue = undefined;
  contact.waiting = waitingOf(center, contact, queueId);
  center.inQueue.set(queueId, (center.inQueue.get(queueId) ?? 0) + 1);
  center.router.add(contact.waiting);
  center.trace.note('enqueued', { contact, queue: queueId });
  startQueueFlow(center, contact);
  if (contact.waiting) offerContact(center, contact);
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
  };
}

/** Nobody hears the default flow of a callback, so only one that was set runs for it (QF-1). */
function startQueueFlow(center: Center, contact: Contact): void {
  const isCallback = contact.method === 'CALLBACK' || contact.method === 'CALLBACK_CUSTOMER_FIRST_QUEUED';
  const flow = contact.slots.get('customer-queue') ?? (isCallback ? undefined : center.model.defaultFlows.CUSTOMER_QUEUE);
  if (flow !== undefined) center.run(contact, flow, 'customer-queue', () => undefined);
}
