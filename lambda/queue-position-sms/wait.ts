import type { QueueMetrics } from './queue-metrics';

/** The service updates its metrics every few seconds and asks for a minute between two looks. */
export const SHORTEST_WAIT_SECONDS = 60;
/** The longest a flow waits: a queue may empty faster than anyone expected. */
export const LONGEST_WAIT_SECONDS = 900;
/** After a failure: long enough to ease an account-wide throttle, short enough not to miss the moment. */
export const RETRY_WAIT_SECONDS = 120;

const SECONDS_PER_PLACE = 60;

/**
 * When to look again. Half the time that the contact probably needs to reach the threshold: the nearer it comes, the
 * more often it is looked at, and a queue that speeds up is caught at the next look.
 */
export function waitSeconds({ position, estimatedWaitSeconds }: QueueMetrics & { position: number }, threshold: number): number {
  const perPlace = estimatedWaitSeconds === undefined ? SECONDS_PER_PLACE : estimatedWaitSeconds / position;
  const wait = Math.round(perPlace * (position - threshold) / 2);
  return Math.min(LONGEST_WAIT_SECONDS, Math.max(SHORTEST_WAIT_SECONDS, wait));
}
