import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient } from '@aws-sdk/client-connect';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createHandler } from './handler';
import { connectQueueMetrics } from './queue-metrics';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { powertoolsMeter } from '../shared/meter';
import { TableSnapshotStore } from '../shared/queue-snapshot';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const SERVICE = 'queue-metrics-poller';
const settings = readSettings(new Environment(process.env));
// Nobody waits for the poller, so a call gets more time. Between attempts the client backs off exponentially with full
// jitter, longer if it was throttled: the quota belongs to the whole account.
const client = clientSettings({ timeoutMilliseconds: 4 * settings.callTimeout, attempts: 3 });

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  stopwatch: () => performance.now(),
  sleep,
  metrics: connectQueueMetrics(new ConnectClient(client), settings.instanceId),
  snapshots: new TableSnapshotStore(new StateTable(new DynamoDBClient(client), settings.tableName)),
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
});
