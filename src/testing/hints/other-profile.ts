import { delayFor, waits } from './private/serving';
import type { Hint } from './situation';

export const otherProfile: Hint = ({ center: { profiles }, transcript: { names }, about, agent }) => {
  if (!agent || !waits(about) || delayFor(agent, about.waiting) !== undefined) return undefined;
  const { id } = agent.serving.profile;
  return `the routing profile "${profiles.get(id)?.name ?? id}" of ${agent.name} does not serve ${names.queue(about.waiting.queue)}`;
};
