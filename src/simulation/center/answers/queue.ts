import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { endContact } from '../ending';
import { LATER } from '../flow-run';
import { dequeue, enqueue, hasRoom } from '../queueing';

/** From a customer queue flow it is a move from queue to queue, which may use the buffer (CP-4, QF-4). */
const enqueueAnswer: Answerer<'enqueue'> = (center, run) => {
  const { contact } = run;
  if (contact.queue === undefined || !center.model.queues.has(contact.queue)) return 'failed';
  const moves = contact.waiting !== undefined;
  const comesDue = run.role === 'creation';
  if (!center.queue(contact.queue).enabled) return 'failed';
  if (!hasRoom(center, contact.queue, moves || comesDue ? 'buffered' : 'new')) return 'full';
  const target = contact.queue;
  if (moves) {
    dequeue(center, contact, 'transferred');
    center.breakOff(contact, 'customer-queue');
  }
  run.breakOff();
  enqueue(center, contact, target);
  return LATER;
};

const setQueue: Answerer<'set-queue'> = (center, run, { queue, agent }) => {
  if (queue !== undefined && !center.model.queues.has(queue)) return 'unknown';
  if (agent !== undefined && !center.agents.has(agent)) return 'unknown';
  run.contact.queue = queue ?? agent;
  run.contact.targetAgent = agent;
  return 'done';
};

const disconnect: Answerer<'disconnect'> = (center, run) => {
  endContact(center, run.contact, 'CONTACT_FLOW_DISCONNECT');
  return LATER;
};

const transferToFlow: Answerer<'transfer-to-flow'> = (center, run, { flow }) => {
  const target = center.model.flows.get(flow);
  return target ? run.become(target) : 'unknown';
};

export const ANSWERERS = {
  'enqueue': enqueueAnswer, 'set-queue': setQueue, 'disconnect': disconnect, 'transfer-to-flow': transferToFlow,
} satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
