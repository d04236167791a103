import type { Progress } from './wait';

/** A flow cannot remember what is empty. */
export const NOTHING_SEEN = 'nothing';

const FORMAT = /^(\d{1,6}) (\d{1,6}) (\d{1,12})$/;

/** What the flow hands back with its next request, because the function itself remembers nothing. */
export function lastSeen({ position, secondsPerPlace }: Progress, now: number): string {
  return `${position} ${Math.round(secondsPerPlace)} ${now}`;
}

/** Where the contact probably is by now; undefined without a last look. */
export function presumedProgress(seen: string, now: number): Progress | undefined {
  const [, position, secondsPerPlace, at] = FORMAT.exec(seen)?.map(Number) ?? [];
  if (!position) return undefined;
  const moved = secondsPerPlace > 0 ? Math.max(0, now - at) / secondsPerPlace : 0;
  return { position: Math.max(1, Math.round(position - moved)), secondsPerPlace };
}
