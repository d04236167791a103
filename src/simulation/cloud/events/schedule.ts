import { Timeline } from '../../kernel/timeline';

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { minute: MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE };

/** Calls whenever a schedule like `rate(5 minutes)` or `at(2026-12-25T09:00:00)` in UTC says so, as long as the clock runs. */
export function onSchedule(timeline: Timeline, expression: string, call: () => void): void {
  const every = rateOf(expression);
  const once = /^at\((.+)\)$/.exec(expression)?.[1];
  if (every !== undefined) return repeat(timeline, every, call);
  if (once === undefined) throw new Error(`the schedule ${expression} is not simulated; invoke its function at the times that you want`);
  const instant = Date.parse(`${once}Z`);
  if (instant >= timeline.now) timeline.at(instant, call);
}

function repeat(timeline: Timeline, every: number, call: () => void): void {
  timeline.after(every, () => {
    call();
    repeat(timeline, every, call);
  });
}

function rateOf(expression: string): number | undefined {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  return unit === undefined ? undefined : Number(count) * UNITS[unit];
}
