import type { Duration } from 'aws-cdk-lib';

/** What is left out is decided where the waiting is done. */
export function waiting(within: Duration | undefined): object {
  return within ? { within } : {};
}
