import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { Agent } from '../agent';
import { agentFiguresOf, queueFiguresOf } from '../figures';

/** Without a queue of its own the block reads that of the contact. */
const metrics: Answerer<'queue-metrics'> = (center, { contact }, { queue, agent, channel }) => {
  const id = agent === undefined ? queue ?? contact.queue ?? '' : center.agent(agent)?.name ?? '';
  const name = center.agents.has(id) ? id : center.model.queues.get(id)?.name;
  if (name === undefined) return 'failed';
  const serves = (one: Agent) => one.name === id || one.serving.profile.entries.some((entry) => entry.queue === id);
  const position = contact.waiting && 1 + center.router.ahead(contact.waiting);
  return { name, arn: id, ...queueFiguresOf(center, id, channel), ...agentFiguresOf(center, serves), position };
};

export const ANSWERERS = { 'queue-metrics': metrics } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
