import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

const MONTH_SECONDS = 2_678_400;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    metricsTableName: environment.text('METRICS_TABLE_NAME'),
    instanceId: environment.text('INSTANCE_ID'),
    queueId: environment.text('QUEUE_ID'),
    flowId: environment.text('FLOW_ID'),
    lineUrl: environment.text('LINE_URL'),
    laterUrl: environment.text('LATER_URL'),
    deadLetterQueueUrl: environment.text('DEAD_LETTER_QUEUE_URL'),
    maxAttempts: environment.wholeNumber('MAX_ATTEMPTS', { min: 1, max: 100 }),
    retrySeconds: environment.wholeNumber('RETRY_SECONDS', { min: 1, max: MONTH_SECONDS }),
    longestWaitSeconds: environment.wholeNumber('LONGEST_WAIT_SECONDS', { min: 1, max: MONTH_SECONDS }),
    paceMilliseconds: environment.wholeNumber('PACE_MILLISECONDS', { min: 0, max: 5000 }),
    callTimeout: readCallTimeout(environment),
  };
}
