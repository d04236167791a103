import type { OpenTime } from './open-times';

/** Where now is in the hours. What lies beyond the days that are known is undefined. */
export interface Opening {
  readonly isOpen: boolean;
  readonly closesAt?: number;
  /** The first opening after now, or after the closing if it is open now. */
  readonly opensAt?: number;
}

/** How much is known: hours that last to its end may go on. */
export function openingAt(times: readonly OpenTime[], now: number, knownUntil: number): Opening {
  const current = times.find(([from, to]) => from <= now && now < to);
  const next = times.find(([from]) => from > now);
  const closesAt = current && current[1] < knownUntil ? current[1] : undefined;
  return { isOpen: current !== undefined, closesAt, opensAt: next?.[0] };
}
