import { readPolicy } from './policy';
import type { Environment } from '../shared/environment';
import { readCountry } from '../shared/phone-number';
import { readCallTimeout } from '../shared/service-clients';

const YEAR_SECONDS = 31_536_000;

export type Settings = ReturnType<typeof readSettings>;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    keySecretArn: environment.text('KEY_SECRET_ARN'),
    scope: environment.text('SCOPE'),
    policy: readPolicy(environment),
    defaultCountry: readCountry(environment, 'DEFAULT_COUNTRY'),
    reservationSeconds: environment.wholeNumber('RESERVATION_SECONDS', { min: 1, max: YEAR_SECONDS }),
    lockSeconds: environment.wholeNumber('LOCK_SECONDS', { min: 1, max: YEAR_SECONDS }),
    retryGraceSeconds: environment.wholeNumber('RETRY_GRACE_SECONDS', { min: 1, max: YEAR_SECONDS }),
    callTimeout: readCallTimeout(environment),
  };
}
