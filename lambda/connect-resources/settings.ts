import type { Environment } from '../shared/environment';

export type Settings = ReturnType<typeof readSettings>;

/** Nobody waits on the line for a deployment. Many resources are made at once, and the service lets few calls through. */
export function readSettings(environment: Environment) {
  return {
    timeoutMilliseconds: environment.wholeNumber('CALL_TIMEOUT_MILLISECONDS', { min: 50, max: 20_000, otherwise: 5000 }),
    attempts: environment.wholeNumber('ATTEMPTS', { min: 1, max: 20, otherwise: 12 }),
  };
}
