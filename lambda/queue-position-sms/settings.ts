import { readMessages } from './messages';
import type { Environment } from '../shared/environment';
import { readCountry } from '../shared/phone-number';
import { readCallTimeout } from '../shared/service-clients';

const YEAR_SECONDS = 31_536_000;
const LONGEST_TIME_TO_LIVE_SECONDS = 259_200;

export function readSettings(environment: Environment) {
  const callerId = environment.optionalText('CALLER_ID');
  return {
    tableName: environment.text('TABLE_NAME'),
    originationIdentity: environment.text('ORIGINATION_IDENTITY'),
    configurationSet: environment.optionalText('CONFIGURATION_SET'),
    threshold: environment.wholeNumber('THRESHOLD', { min: 1, max: 1000 }),
    callerId,
    messages: readMessages(environment, 'MESSAGES', callerId),
    defaultCountry: readCountry(environment, 'DEFAULT_COUNTRY'),
    timeToLiveSeconds: environment.wholeNumber('TIME_TO_LIVE_SECONDS', { min: 5, max: LONGEST_TIME_TO_LIVE_SECONDS }),
    recordSeconds: environment.wholeNumber('RECORD_SECONDS', { min: 60, max: YEAR_SECONDS }),
    callTimeout: readCallTimeout(environment),
  };
}
