import { keywordOf } from './sms';
import type { Environment } from '../shared/environment';
import { readCountry } from '../shared/phone-number';
import { readCallTimeout } from '../shared/service-clients';

const YEAR_SECONDS = 31_536_000;
const MOST_CALLBACKS = 5;

export type Settings = ReturnType<typeof readSettings>;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    keySecretArn: environment.text('KEY_SECRET_ARN'),
    scope: environment.text('SCOPE'),
    instanceId: environment.text('INSTANCE_ID'),
    graceSeconds: environment.wholeNumber('RETRY_GRACE_SECONDS', { min: 0, max: YEAR_SECONDS }),
    allowed: environment.wholeNumber('ALLOWED', { min: 1, max: MOST_CALLBACKS, otherwise: 1 }),
    keywords: (environment.optionalText('KEYWORDS') ?? '').split(',').map(keywordOf).filter(Boolean),
    defaultCountry: readCountry(environment, 'DEFAULT_COUNTRY'),
    callTimeout: readCallTimeout(environment),
  };
}
