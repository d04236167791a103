import { readThresholds } from './thresholds';
import { readCallRate } from '../shared/call-rate';
import type { Environment } from '../shared/environment';
import { readCountry } from '../shared/phone-number';
import { readCallTimeout } from '../shared/service-clients';
import { readTimeZone } from '../shared/texts/customer-zones';
import { readQuietHours } from '../shared/texts/quiet-hours';
import { type Placeholder, readOptionalTemplates, readTemplates } from '../shared/texts/templates';

const YEAR_SECONDS = 31_536_000;
const LONGEST_TIME_TO_LIVE_SECONDS = 259_200;

export function readSettings(environment: Environment) {
  const callerId = environment.optionalText('CALLER_ID');
  const placeholders: Placeholder[] = callerId ? ['number'] : [];
  return {
    tableName: environment.text('TABLE_NAME'),
    originationIdentity: environment.text('ORIGINATION_IDENTITY'),
    configurationSet: environment.optionalText('CONFIGURATION_SET'),
    thresholds: readThresholds(environment, 'THRESHOLDS'),
    callsPerSecond: readCallRate(environment, 'CALLS_PER_SECOND'),
    callerId,
    positionTemplates: readTemplates(environment, 'MESSAGES', ['position', ...placeholders]),
    confirmationTemplates: readOptionalTemplates(environment, 'CONFIRMATION_MESSAGES', placeholders),
    missedTemplates: readOptionalTemplates(environment, 'MISSED_MESSAGES', placeholders),
    quietHours: readQuietHours(environment, 'QUIET_HOURS'),
    defaultTimeZone: readTimeZone(environment, 'DEFAULT_TIME_ZONE'),
    defaultCountry: readCountry(environment, 'DEFAULT_COUNTRY'),
    timeToLiveSeconds: environment.wholeNumber('TIME_TO_LIVE_SECONDS', { min: 5, max: LONGEST_TIME_TO_LIVE_SECONDS }),
    recordSeconds: environment.wholeNumber('RECORD_SECONDS', { min: 60, max: YEAR_SECONDS }),
    callTimeout: readCallTimeout(environment),
  };
}
