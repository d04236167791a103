import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { endContact } from '../ending';
import { LATER } from '../flow-run';
import { queueTarget, targetOf } from '../queue-target';
import { transferToQueue } from '../queue-transfer';
import { referredTo } from '../referring';

const enqueue: Answerer<'enqueue'> = (center, run, { queue, agent }) => {
  const target = queueTarget(center, run.contact, { queue, agent }) ?? targetOf(run.contact);
  return target === 'unknown' || target === undefined ? 'failed' : transferToQueue(center, run, target);
};

const setQueue: Answerer<'set-queue'> = (center, { contact }, asked) => {
  const target = queueTarget(center, contact, asked);
  if (target === 'unknown') return 'unknown';
  contact.queue = target?.queue;
  contact.targetAgent = target?.agent;
  return 'done';
};

const disconnect: Answerer<'disconnect'> = (center, run) => {
  endContact(center, run.contact, 'CONTACT_FLOW_DISCONNECT');
  return LATER;
};

const transferToFlow: Answerer<'transfer-to-flow'> = (center, run, { flow }) => {
  const target = referredTo(center, run.contact, center.model.flows, flow);
  return target ? run.become(target) : 'unknown';
};

export const ANSWERERS = {
  'enqueue': enqueue, 'set-queue': setQueue, 'disconnect': disconnect, 'transfer-to-flow': transferToFlow,
} satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
