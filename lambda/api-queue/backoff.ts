const BASE_SECONDS = 2;
/** The longest pause between two attempts: what waits is a customer's wish. */
export const LONGEST_SECONDS = 300;

/** Exponential with full jitter, so that what was throttled together does not come back together. */
export function backoffSeconds(receiveCount: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_SECONDS, BASE_SECONDS * 2 ** (receiveCount - 1));
  return 1 + Math.floor(random() * ceiling);
}
