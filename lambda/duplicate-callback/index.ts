import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { TableLockStore } from '../shared/callback-lock';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { keyedHash, once } from '../shared/keyed-hash';
import { secretKey } from '../shared/secret-key';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const settings = readSettings(new Environment(process.env));
const client = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 });

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  hash: keyedHash(once(secretKey(new SecretsManagerClient(client), settings.keySecretArn))),
  locks: new TableLockStore(new StateTable(new DynamoDBClient(client), settings.tableName)),
  log: new Logger({ serviceName: 'duplicate-callback' }),
});
