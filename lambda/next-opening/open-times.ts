import type { Schedule } from './schedule';
import { instantFrom } from '../shared/instant';

/** From the first open second to before the second one, since 1970. */
export type OpenTime = readonly [from: number, to: number];

const END_OF_DAY = 24 * 60;
/** Some write the end of a day as 23:59. */
const SHORTEST_BREAK_SECONDS = 60;

/** When is open, in order, with what runs on over midnight in one piece. */
export function openTimes({ timeZone, days }: Schedule): OpenTime[] {
  const instant = instantFrom(timeZone);
  return Object.entries(days)
    .flatMap(([date, spans]) => spans.map(([from, to]): OpenTime => [instant(date, from), instant(date, to)]))
    .filter(([from, to]) => from < to)
    .sort(([one], [other]) => one - other)
    .reduce(joined, []);
}

function joined(times: OpenTime[], [from, to]: OpenTime): OpenTime[] {
  const last = times[times.length - 1];
  if (!last || from - last[1] > SHORTEST_BREAK_SECONDS) return [...times, [from, to]];
  return [...times.slice(0, -1), [last[0], Math.max(last[1], to)]];
}

/** The first second after the last date that is known. */
export function endOf({ timeZone, days }: Schedule): number {
  return instantFrom(timeZone)(Object.keys(days).sort().pop()!, END_OF_DAY);
}
