import { delayFor, serversOf, waits } from './private/serving';
import type { Hint } from './situation';
import { canTake } from '../../simulation/routing/serving-agent';
import { routingAge } from '../../simulation/routing/waiting';

/** Somebody is free, but may not take the contact (yet): the delay of the profile (RT-2), criteria (RT-12), hours or pace. */
export const notEligible: Hint = (situation) => {
  const { center, transcript: { names }, about } = situation;
  if (!waits(about)) return undefined;
  const { waiting } = about;
  const free = serversOf(situation, about).filter(({ serving }) => canTake(serving, about.channel));
  if (free.length === 0) return undefined;
  const who = free.map(({ name }) => name).join(', ');
  const rests = free.map((agent) => delayFor(agent, waiting)! - routingAge(waiting, center.now));
  const rest = Math.min(...rests);
  if (rest > 0) return `${who} may take contacts of ${names.queue(waiting.queue)} only after a delay: this one from ${names.clock.time(center.now + rest)} on`;
  return `${who} may not take ${names.contact(about)} just now: its routing criteria, the hours of its queue or the pace of calls do not allow it`;
};
