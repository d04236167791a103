/** From the first minute of the day to before the second one; 1440 is the midnight that ends it. */
export type Minutes = readonly [from: number, to: number];

/** When is open on single dates, by the clocks of the zone. A date that is missing is closed. */
export interface Schedule {
  readonly timeZone: string;
  /** By `YYYY-MM-DD`. */
  readonly days: Readonly<Record<string, readonly Minutes[]>>;
}

const DAY_SECONDS = 86_400;
/** No zone is further from UTC. */
const FURTHEST_ZONE_SECONDS = 14 * 3600;
/** A week ahead: longer than any delay of a callback, and one request of the service holds it. */
const DAYS_AHEAD = 7;

/** Every date that may be one of the next days somewhere, today included. */
export function datesAround(now: number): string[] {
  const first = now - FURTHEST_ZONE_SECONDS;
  const last = now + FURTHEST_ZONE_SECONDS + DAYS_AHEAD * DAY_SECONDS;
  const count = Math.ceil((last - first) / DAY_SECONDS) + 1;
  return Array.from({ length: count }, (_, index) => new Date((first + index * DAY_SECONDS) * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length));
}

/** The schedule without what a holiday takes from its day. */
export function without(schedule: Schedule, closedOn: (date: string) => readonly Minutes[]): Schedule {
  const days = Object.entries(schedule.days).map(([date, spans]) => [date, closedOn(date).reduce(cut, spans)]);
  return { ...schedule, days: Object.fromEntries(days) };
}

function cut(spans: readonly Minutes[], [from, to]: Minutes): readonly Minutes[] {
  return spans.flatMap(([start, end]): Minutes[] => [[start, Math.min(end, from)], [Math.max(start, to), end]])
    .filter(([start, end]) => start < end);
}
