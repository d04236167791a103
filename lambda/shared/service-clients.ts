import type { Environment } from './environment';

export interface CallLimits {
  readonly timeoutMilliseconds: number;
  readonly attempts: number;
}

const DEFAULT_TIMEOUT_MILLISECONDS = 500;

/** A caller hears silence while a handler runs, so a call gets half a second unless the environment says otherwise. */
export function readCallTimeout(environment: Environment): number {
  return environment.wholeNumber('CALL_TIMEOUT_MILLISECONDS', { min: 50, max: 5000, otherwise: DEFAULT_TIMEOUT_MILLISECONDS });
}

/** The settings of an SDK client. Without `throwOnRequestTimeout` a late answer would only be a warning in the log. */
export function clientSettings({ timeoutMilliseconds, attempts }: CallLimits) {
  return {
    maxAttempts: attempts,
    // Saves a warm call a tenth of its time. Nobody changes the middleware of a helper.
    cacheMiddleware: true,
    requestHandler: {
      connectionTimeout: timeoutMilliseconds,
      requestTimeout: timeoutMilliseconds,
      throwOnRequestTimeout: true,
    },
  };
}
