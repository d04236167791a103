import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { UNKNOWN } from './decide';
import { askGate } from './gate';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { flowHandler } from '../shared/flow-handler';
import { powertoolsMeter } from '../shared/meter';
import { TableSnapshotStore } from '../shared/queue-snapshot';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const SERVICE = 'offer-gate';
const settings = readSettings(new Environment(process.env));
const table = new DynamoDBClient(clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 }));
const log = new Logger({ serviceName: SERVICE });
const meter = powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME);
const snapshots = new TableSnapshotStore(new StateTable(table, settings.tableName));

export const handler = flowHandler(
  (contact) => askGate(contact, { ...settings, clock: systemClock, snapshots, log, meter }),
  { log, meter },
  { otherwise: UNKNOWN, logged: ['ageSeconds'] },
);
