import { doingOf } from './private/agent-doing';
import { serversOf, WaitingContact, waits } from './private/serving';
import type { Hint, Situation } from './situation';
import { canTake } from '../../simulation/routing/serving-agent';

export const noAgent: Hint = (situation) => {
  const { transcript: { names }, about } = situation;
  if (!waits(about)) return undefined;
  const servers = serversOf(situation, about);
  if (servers.length === 0) return nobodyServes(situation, about);
  if (servers.some(({ serving }) => canTake(serving, about.channel))) return undefined;
  const doing = servers.map((agent) => doingOf(agent, names) ?? `${agent.name} has no free slot`);
  return `no agent who serves ${names.queue(about.waiting.queue)} is available: ${doing.join(', ')}`;
};

function nobodyServes({ center: { profiles: known }, transcript: { names } }: Situation, { waiting: { queue, channel } }: WaitingContact): string {
  const profiles = [...known.values()].filter(({ entries }) => entries.some((entry) => entry.queue === queue && entry.channel === channel));
  if (profiles.length === 0) return `no routing profile serves ${names.queue(queue)} on the channel ${channel}`;
  return `no agent has a routing profile that serves ${names.queue(queue)}: ${profiles.map(({ name }) => `"${name}"`).join(', ')}`;
}
