import { QueueFacts } from './instance-port';
import type { Channel } from '../../../language/spec';
import { Agent } from '../../center/agent';
import { Center } from '../../center/center';
import { canTake } from '../../routing/serving-agent';

/** What real-time metrics say of a queue. */
export function queueFacts(center: Center, queue: string, channel: Channel): Omit<QueueFacts, 'estimate'> {
  const since = enqueuedIn(center, queue, channel);
  const online = [...center.agents.values()].filter((agent) => agent.status !== 'offline' && serves(agent, queue, channel));
  return {
    arn: queue,
    contacts: since.length,
    oldestSince: since.length > 0 ? Math.min(...since) : undefined,
    agentsAvailable: online.filter(({ isRoutable, serving }) => isRoutable && canTake(serving, channel)).length,
    agentsStaffed: online.length,
    agentsOnline: online.length,
  };
}

/** A contact that an agent is asked about is in the queue still (OF-1). */
function enqueuedIn(center: Center, queue: string, channel: Channel): number[] {
  const inHand = [...center.agents.values()].flatMap(({ hand }) => [...hand.keys()]);
  const offered = inHand.flatMap(({ waiting }) => waiting?.queue === queue && waiting.channel === channel ? [waiting] : []);
  return [...center.router.waiting(queue, channel), ...offered].map(({ enqueuedAt }) => enqueuedAt);
}

function serves({ serving }: Agent, queue: string, channel: Channel): boolean {
  return serving.profile.entries.some((entry) => entry.queue === queue && entry.channel === channel);
}
