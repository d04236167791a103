import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { QUEUE_CLIENT_SETTINGS } from '../shared/api-queue-client';
import { TableDueStore } from '../shared/bookings/due-store';
import { TableLockStore } from '../shared/callback-lock';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { powertoolsMeter } from '../shared/meter';
import { enterLine } from '../shared/requests/call-line';
import { TableRequestStore } from '../shared/requests/request-store';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const SERVICE = 'due-bookings';

const settings = readSettings(new Environment(process.env));
const client = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 });
const dynamo = new DynamoDBClient(client);
const state = new StateTable(dynamo, settings.lockTableName);

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  bookings: new TableDueStore(new StateTable(dynamo, settings.tableName)),
  locks: new TableLockStore(state),
  requests: new TableRequestStore(state),
  enterLine: enterLine(new SQSClient({ ...QUEUE_CLIENT_SETTINGS, ...client }), settings.lineUrl),
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
});
