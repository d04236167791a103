import type { Hint } from './situation';

/** Often enough, time was not advanced as far as it takes. */
export const timeStands: Hint = ({ center: { timeline: { next }, now }, transcript: { names: { clock } } }) => {
  if (next === undefined) return 'nothing more happens, however long it takes, unless somebody does something';
  if (next <= now) return undefined;
  return `it is ${clock.time(now)}, and nothing happens before ${clock.timeSeenFrom(next, now)} unless somebody does something`;
};
