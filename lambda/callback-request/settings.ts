import type { Environment } from '../shared/environment';
import { readCountry } from '../shared/phone-number';
import { readCallTimeout } from '../shared/service-clients';

const YEAR_SECONDS = 31_536_000;
const MOST_CALLBACKS = 5;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    keySecretArn: environment.text('KEY_SECRET_ARN'),
    scope: environment.text('SCOPE'),
    instanceId: environment.text('INSTANCE_ID'),
    lineUrl: environment.text('LINE_URL'),
    recordSeconds: environment.wholeNumber('RECORD_SECONDS', { min: 1, max: YEAR_SECONDS }),
    retryGraceSeconds: environment.wholeNumber('RETRY_GRACE_SECONDS', { min: 1, max: YEAR_SECONDS }),
    allowed: environment.wholeNumber('ALLOWED', { min: 1, max: MOST_CALLBACKS, otherwise: 1 }),
    countries: list(environment, 'COUNTRIES'),
    attributeKeys: list(environment, 'ATTRIBUTE_KEYS'),
    defaultCountry: readCountry(environment, 'DEFAULT_COUNTRY'),
    callTimeout: readCallTimeout(environment),
  };
}

function list(environment: Environment, name: string): string[] {
  return environment.optionalText(name)?.split(',') ?? [];
}
