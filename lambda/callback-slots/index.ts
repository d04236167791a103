import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createHandler } from './handler';
import type { Schedule } from './schedule';
import { readSettings } from './settings';
import { TableBookingStore } from '../shared/bookings/booking-store';
import { TableLockStore } from '../shared/callback-lock';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { jsonFile } from '../shared/json-file';
import { keyedHash, once } from '../shared/keyed-hash';
import { powertoolsMeter } from '../shared/meter';
import { secretKey } from '../shared/secret-key';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const SERVICE = 'callback-slots';

const settings = readSettings(new Environment(process.env));
const client = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 });
const dynamo = new DynamoDBClient(client);

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  schedule: jsonFile<Schedule>(settings.schedulePath),
  bookings: new TableBookingStore(new StateTable(dynamo, settings.tableName)),
  locks: new TableLockStore(new StateTable(dynamo, settings.lockTableName)),
  hash: keyedHash(once(secretKey(new SecretsManagerClient(client), settings.keySecretArn))),
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
});
