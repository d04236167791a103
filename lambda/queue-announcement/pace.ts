export interface Pace {
  /** What all looks together may ask of Amazon Connect. */
  readonly callsPerSecond: number;
  /** From 0 to 1, so that contacts that were looked at together are not again. */
  readonly random: () => number;
}

/** The service asks for a minute between two looks at a contact (QF-2). */
const SHORTEST_SECONDS = 60;
/** After a failure: long enough to ease a throttle of the whole account. */
const RETRY_SECONDS = 120;
const JITTER = 0.1;
/**
 * How many times its share a contact waits. At place p it waits at least this · p / b seconds for b calls in a second, so that a
 * line of n contacts makes about b / 4 · (1 + ln(n / p0)) calls, where p0 is the last place that is looked at each minute: b in
 * all if n is twenty times p0.
 */
const PATIENCE = 4;

/** Seconds until the next look. Far back little changes, so those who are there wait longer. */
export function secondsToNextLook(position: number | undefined, { callsPerSecond, random }: Pace): number {
  const share = PATIENCE * (position ?? 0) / callsPerSecond;
  return Math.round(Math.max(SHORTEST_SECONDS, share * (1 - JITTER * random())));
}

export function secondsToRetry({ random }: Pace): number {
  return Math.round(RETRY_SECONDS * (1 + random()));
}
