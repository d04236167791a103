import type { Environment } from './environment';

const MOST_CALLS_PER_SECOND = 1000;

/** How many calls in a second a handler may make, as an average over all who ask. */
export function readCallRate(environment: Environment, name: string): number {
  const rate = Number(environment.text(name));
  if (!(rate > 0 && rate <= MOST_CALLS_PER_SECOND)) throw environment.refusal(name, `must be a number above 0 and up to ${MOST_CALLS_PER_SECOND}`);
  return rate;
}
