import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

const YEAR_SECONDS = 31_536_000;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    lockTableName: environment.text('LOCK_TABLE_NAME'),
    lineUrl: environment.text('LINE_URL'),
    recordSeconds: environment.wholeNumber('RECORD_SECONDS', { min: 1, max: YEAR_SECONDS }),
    runSeconds: environment.wholeNumber('RUN_SECONDS', { min: 1, max: 60 }),
    callTimeout: readCallTimeout(environment),
  };
}
