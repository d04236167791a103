import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

const MONTH_SECONDS = 2_678_400;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    longestSeconds: environment.wholeNumber('LONGEST_SECONDS', { min: 60, max: MONTH_SECONDS }),
    callTimeout: readCallTimeout(environment),
  };
}
