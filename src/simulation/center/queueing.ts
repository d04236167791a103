import type { Center } from './center';
import { Contact } from './contact';
import { openings, isOpen } from './hours';
import { HoursModel, limitOf } from './model';
import { offerContact } from './offering';
import { meets, stepAfter, stepEnds } from '../routing/criteria';
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
    ...restrictions(center, contact, queue),
  };
}

type Restriction = Required<Pick<Waiting, 'admits' | 'widensAt'>>;

/** Most contacts have none, and then nothing is asked. */
function restrictions(center: Center, contact: Contact, queue: string): Partial<Restriction> {
  const all = [byCriteria(center, contact), byHours(center, queue), byPace(center, contact, queue)].filter((one) => one !== undefined);
  if (all.length < 2) return all[0] ?? {};
  return {
    admits: (agent, now) => all.every(({ admits }) => admits(agent, now)),
    widensAt: all.flatMap(({ widensAt }) => widensAt),
  };
}

/** The steps begin when the contact begins to wait, or when they are set (RT-12). */
function byCriteria(center: Center, { criteria: steps, criteriaSince = 0, at }: Contact): Restriction | undefined {
  if (!steps) return undefined;
  const begun = Math.max(criteriaSince, at.enqueue!);
  return {
    admits: (name, now) => {
      const step = stepAfter(steps, now - begun);
      const { arn, proficiencies = {} } = center.agents.get(name)!.props;
      return !step || meets(step.criterion, { ids: arn === undefined ? [name] : [name, arn], proficiencies });
    },
    widensAt: stepEnds(steps).map((end) => begun + end),
  };
}

/** Only if so assumed (HO-1, K10). */
function byHours(center: Center, queue: string): Restriction | undefined {
  const hours = center.assumptions.hoursGateRouting ? hoursOf(center, queue) : undefined;
  return hours && {
    admits: (_, now) => isOpen(hours, now),
    widensAt: openings(hours, center.now, center.now + center.assumptions.expiry),
  };
}

function hoursOf(center: Center, queue: string): HoursModel | undefined {
  return center.model.hours.get(center.model.queues.get(queue)?.hours ?? '');
}

/** Customers who are called first are called for agents who are free, of whom none is reserved (C-10). */
function byPace(center: Center, contact: Contact, queue: string): Restriction | undefined {
  if (contact.callsFirst !== 'customer') return undefined;
  return {
    admits: () => (center.dialling.get(queue) ?? 0) < center.router.freeFor(queue, contact.channel) * center.assumptions.callsPerFreeAgent,
    widensAt: [],
  };
}

/** Nobody hears the default flow of a callback, so only one that was set runs for it (QF-1). One that moved the contact goes on (QF-4). */
function startQueueFlow(center: Center, contact: Contact): void {
  if (contact.runs.some(({ role }) => role === 'customer-queue')) return;
  const flow = contact.slots.get('customer-queue') ?? (contact.callsFirst === undefined ? center.model.defaultFlows.CUSTOMER_QUEUE : undefined);
  if (flow !== undefined) center.run(contact, flow, 'customer-queue', () => undefined);
}
