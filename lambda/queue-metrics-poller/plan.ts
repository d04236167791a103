/** How often a run polls, and for how long: until the next run has begun. */
export interface Plan {
  readonly intervalMilliseconds: number;
  readonly runMilliseconds: number;
}

/**
 * How long to wait for the next poll, or undefined if it belongs to the next run. Polls keep to a grid from the start of
 * the run, and those that a slow one has overtaken are left out, so that trouble never makes a burst of requests.
 */
export function untilNextPoll(elapsedMilliseconds: number, { intervalMilliseconds, runMilliseconds }: Plan): number | undefined {
  const next = (Math.floor(elapsedMilliseconds / intervalMilliseconds) + 1) * intervalMilliseconds;
  return next < runMilliseconds ? next - elapsedMilliseconds : undefined;
}
