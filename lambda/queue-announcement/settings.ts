import { readCallRate } from '../shared/call-rate';
import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

const HOUR_SECONDS = 3600;

export function readSettings(environment: Environment) {
  return {
    rangesPath: environment.text('RANGES_PATH'),
    callsPerSecond: readCallRate(environment, 'CALLS_PER_SECOND'),
    repeatSeconds: environment.wholeNumber('REPEAT_SECONDS', { min: 60, max: HOUR_SECONDS }),
    callTimeout: readCallTimeout(environment),
  };
}
