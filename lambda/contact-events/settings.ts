import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

const YEAR_SECONDS = 31_536_000;

export type Settings = ReturnType<typeof readSettings>;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    instanceId: environment.text('INSTANCE_ID'),
    queueUrl: environment.text('API_QUEUE_URL'),
    policy: {
      graceSeconds: environment.wholeNumber('RETRY_GRACE_SECONDS', { min: 0, max: YEAR_SECONDS }),
      lockSeconds: environment.wholeNumber('LOCK_SECONDS', { min: 1, max: YEAR_SECONDS }),
    },
    callTimeout: readCallTimeout(environment),
  };
}
