import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

/** The service takes this many queues in one request. */
const MOST_QUEUES = 100;

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    instanceId: environment.text('INSTANCE_ID'),
    queueIds: readQueueIds(environment, 'QUEUE_IDS'),
    intervalMilliseconds: 1000 * environment.wholeNumber('POLL_INTERVAL_SECONDS', { min: 1, max: 60 }),
    runMilliseconds: 1000 * environment.wholeNumber('RUN_SECONDS', { min: 1, max: 600 }),
    callTimeout: readCallTimeout(environment),
  };
}

function readQueueIds(environment: Environment, name: string): string[] {
  const ids = environment.text(name).split(',').map((id) => id.trim());
  if (ids.length > MOST_QUEUES || ids.includes('')) throw environment.refusal(name, `must be a list of 1 to ${MOST_QUEUES} ids with commas between them`);
  return ids;
}
