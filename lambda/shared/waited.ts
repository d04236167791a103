import type { Answer } from './contact-event';

const SECONDS_PER_DAY = 86_400;
/** A callback lives seven days; twice that covers a chain of two, and anything longer is no waiting time. */
const LONGEST_SECONDS = 14 * SECONDS_PER_DAY;
/** Two machines may disagree about the time by this much. */
const CLOCK_SKEW_SECONDS = 60;

/** When the customer asked, or undefined if the text cannot say so. */
export function timeOfRequest(requestedAt: string, now: number): number | undefined {
  const seconds = /^\d{1,12}$/.test(requestedAt) ? now - Number(requestedAt) : NaN;
  return seconds >= -CLOCK_SKEW_SECONDS && seconds <= LONGEST_SECONDS ? Number(requestedAt) : undefined;
}

/** How long ago the customer asked, for the sentence that greets them. */
export function waited(requestedAt: string, now: number): Answer {
  const time = timeOfRequest(requestedAt, now);
  if (time === undefined) return { outcome: 'unknown' };
  return { outcome: 'known', waitedMinutes: String(Math.max(1, Math.round((now - time) / 60))) };
}
