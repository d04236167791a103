import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

/** A switch that is moved in a hurry counts within this time, and a call costs one read at most. */
const DEFAULT_CACHE_SECONDS = 5;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    switchesPath: environment.text('SWITCHES_PATH'),
    cacheSeconds: environment.wholeNumber('CACHE_SECONDS', { min: 0, max: 60, otherwise: DEFAULT_CACHE_SECONDS }),
    callTimeout: readCallTimeout(environment),
  };
}
