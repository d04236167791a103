import type { Schedule } from './schedule';
import { localTimeIn } from '../shared/local-time';

/** From the first open second to before the second one, since 1970. */
export type OpenTime = readonly [from: number, to: number];

/** No zone is further from UTC, plus the hour by which clocks change. */
const FURTHEST_SECONDS = 15 * 3600;
const END_OF_DAY = 24 * 60;
/** Some write the end of a day as 23:59. */
const SHORTEST_BREAK_SECONDS = 60;

/** When is open, in order, with what runs on over midnight in one piece. */
export function openTimes({ timeZone, days }: Schedule): OpenTime[] {
  const instant = instantsIn(timeZone);
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
  return instantsIn(timeZone)(Object.keys(days).sort().pop()!, END_OF_DAY);
}

/** The second at which the clocks of a zone come to a minute of a date; if they skip it, the first one after. */
export function instantsIn(timeZone: string): (date: string, minutes: number) => number {
  const localTime = localTimeIn(timeZone);
  const stamp = (date: string, minutes: number) => `${date} ${String(minutes).padStart(4, '0')}`;
  return (date, minutes) => {
    const written = Date.parse(`${date}T00:00:00Z`) / 1000 + minutes * 60;
    const day = new Date(written * 1000).toISOString().slice(0, date.length);
    const wanted = stamp(day, minutes % END_OF_DAY);
    let [before, since] = [written - FURTHEST_SECONDS, written + FURTHEST_SECONDS];
    while (since - before > 1) {
      const middle = Math.floor((before + since) / 2);
      const local = localTime(middle);
      if (stamp(local.date, local.minutes) >= wanted) since = middle;
      else before = middle;
    }
    return since;
  };
}
