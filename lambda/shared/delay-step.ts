/**
 * The number of the step after which a callback may come that shall not come earlier than in so many seconds: rounded up, and
 * at least the first one. The flow has a branch for each step, see `src/callbacks/private/delay-ladder.ts`.
 */
export function delayStep(seconds: number, stepSeconds: number): number {
  return Math.max(1, Math.ceil(seconds / stepSeconds));
}
