import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

export type Settings = ReturnType<typeof readSettings>;

export function readSettings(environment: Environment) {
  return {
    queueUrl: environment.text('QUEUE_URL'),
    deadLetterQueueUrl: environment.text('DEAD_LETTER_QUEUE_URL'),
    paceMilliseconds: environment.wholeNumber('PACE_MILLISECONDS', { min: 0, max: 5000 }),
    callTimeout: readCallTimeout(environment),
  };
}
