import { readConditions } from './conditions';
import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    conditions: readConditions(environment, 'OFFER_WHEN'),
    defaultQueueId: environment.optionalText('DEFAULT_QUEUE_ID'),
    callTimeout: readCallTimeout(environment),
  };
}
