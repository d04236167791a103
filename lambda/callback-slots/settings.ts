import type { Environment } from '../shared/environment';
import { readCountry } from '../shared/phone-number';
import { readCallTimeout } from '../shared/service-clients';

const MOST_CALLBACKS = 5;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    lockTableName: environment.text('LOCK_TABLE_NAME'),
    schedulePath: environment.text('SCHEDULE_PATH'),
    keySecretArn: environment.text('KEY_SECRET_ARN'),
    scope: environment.text('SCOPE'),
    allowed: environment.wholeNumber('ALLOWED', { min: 1, max: MOST_CALLBACKS, otherwise: 1 }),
    defaultCountry: readCountry(environment, 'DEFAULT_COUNTRY'),
    callTimeout: readCallTimeout(environment),
  };
}
