import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { endContact } from '../ending';
import { LATER } from '../flow-run';
import { dequeue, enqueue, hasRoom } from '../queueing';
import { found } from '../references';

/** From a customer queue flow it is a move from queue to queue, which may use the buffer (CP-4, QF-4). */
const enqueueAnswer: Answerer<'enqueue'> = (center, run, { queue, agent }) => {
  const { contact } = run;
  const target = queue ?? agent ?? contact.queue;
  if (target === undefined || !center.model.queues.has(target)) return 'failed';
  const moves = contact.waiting !== undefined;
  const comesDue = run.role === 'creation';
  if (!center.queue(target).enabled) return 'failed';
  if (!hasRoom(center, target, moves || comesDue ? 'buffered' : 'new')) return 'full';
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
  const target = found(center.model.flows, flow);
  return target ? run.become(target) : 'unknown';
};

export const ANSWERERS = {
  'enqueue': enqueueAnswer, 'set-queue': setQueue, 'disconnect': disconnect, 'transfer-to-flow': transferToFlow,
} satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
