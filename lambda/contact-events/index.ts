import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { apiQueueClient, QUEUE_CLIENT_SETTINGS } from '../shared/api-queue-client';
import { TableLockStore } from '../shared/callback-lock';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { powertoolsMeter } from '../shared/meter';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const settings = readSettings(new Environment(process.env));
const client = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 });

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  locks: new TableLockStore(new StateTable(new DynamoDBClient(client), settings.tableName)),
  enqueue: apiQueueClient(new SQSClient({ ...QUEUE_CLIENT_SETTINGS, ...client }), settings.queueUrl),
  log: new Logger({ serviceName: 'contact-events' }),
  meter: powertoolsMeter('contact-events', process.env.AWS_LAMBDA_FUNCTION_NAME),
});
