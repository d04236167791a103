import type { Answer } from '../shared/contact-event';

/** Nobody keeps an estimate to the minute, and a longer one than the last is no estimate. */
const BOUNDS_MINUTES = [1, 5, 10, 15, 20, 30, 45, 60, 90, 120];

/** The wait as it may be announced, in minutes: a rounded range, or nothing at all. */
export function waitRange(seconds: number | undefined): Answer {
  if (seconds === undefined) return {};
  const last = BOUNDS_MINUTES.findIndex((bound, index) => index > 0 && seconds < 60 * bound);
  if (last < 0) return {};
  const [from, to] = [BOUNDS_MINUTES[last - 1], BOUNDS_MINUTES[last]];
  return { estimatedWaitRange: `${from} to ${to}`, waitFromMinutes: String(from), waitToMinutes: String(to) };
}
