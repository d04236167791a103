import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { Agent } from '../agent';
import { agentFiguresOf, contactFiguresOf, queueFiguresOf, servesQueue } from '../figures';
import { queueTarget, targetOf } from '../queue-target';

/** Without a queue of its own the block reads that of the contact. */
const metrics: Answerer<'queue-metrics'> = (center, { contact }, { queue, agent, channel }) => {
  const target = queueTarget(center, contact, { queue, agent }) ?? targetOf(contact);
  if (!target || target === 'unknown') return 'failed';
  const { queue: id, agent: owner } = target;
  const name = owner ?? center.queue(id).name;
  const serves = (one: Agent) => owner === undefined ? servesQueue(one, id) : one.name === owner;
  return { name, arn: id, ...queueFiguresOf(center, id, channel), ...agentFiguresOf(center, serves, channel), ...contactFiguresOf(center, contact) };
};

export const ANSWERERS = { 'queue-metrics': metrics } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
