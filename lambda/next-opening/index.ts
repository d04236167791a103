import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient } from '@aws-sdk/client-connect';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { effectiveHours } from './effective-hours';
import { expectedWait, NOT_MEASURED } from './expected-wait';
import { createHandler, type Declared } from './handler';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { jsonFile } from '../shared/json-file';
import { powertoolsMeter } from '../shared/meter';
import { TableSnapshotStore } from '../shared/queue-snapshot';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const SERVICE = 'next-opening';
const settings = readSettings(new Environment(process.env));
const limits = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 });

export const handler = createHandler({
  clock: systemClock,
  read: effectiveHours(new ConnectClient(limits), settings.instanceId, settings.hoursId),
  declared: jsonFile<Declared>(settings.schedulePath),
  wait: settings.tableName
    ? expectedWait(new TableSnapshotStore(new StateTable(new DynamoDBClient(limits), settings.tableName)), systemClock) : NOT_MEASURED,
  steps: { stepSeconds: settings.stepSeconds, most: settings.steps },
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
});
