import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient } from '@aws-sdk/client-connect';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { TableLockStore } from '../shared/callback-lock';
import { connectStopper } from '../shared/callback-stopper';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { keyedHash, once } from '../shared/keyed-hash';
import { powertoolsMeter } from '../shared/meter';
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
  stop: connectStopper(new ConnectClient(client), settings.instanceId),
  log: new Logger({ serviceName: 'cancel-callback' }),
  meter: powertoolsMeter('cancel-callback', process.env.AWS_LAMBDA_FUNCTION_NAME),
});
