import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { endContact } from '../ending';
import { LATER } from '../flow-run';
import { transferToQueue } from '../queue-transfer';

const enqueue: Answerer<'enqueue'> = (center, run) => {
  const { queue } = run.contact;
  return queue === undefined ? 'failed' : transferToQueue(center, run, queue);
};

const setQueue: Answerer<'set-queue'> = (center, run, { queue, agent }) => {
  if (queue !== undefined && !center.model.queues.has(queue)) return 'unknown';
  const owner = agent === undefined ? undefined : center.agent(agent)?.name;
  if (agent !== undefined && owner === undefined) return 'unknown';
  run.contact.queue = queue ?? owner;
  run.contact.targetAgent = owner;
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
  'enqueue': enqueue, 'set-queue': setQueue, 'disconnect': disconnect, 'transfer-to-flow': transferToFlow,
} satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
