import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createHandler } from './handler';
import { lazyContacts } from './lazy-contacts';
import { readSettings } from './settings';
import { TableLockStore } from '../shared/callback-lock';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { keyedHash, once } from '../shared/keyed-hash';
import { powertoolsMeter } from '../shared/meter';
import { secretKey } from '../shared/secret-key';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const SERVICE = 'duplicate-callback';

const settings = readSettings(new Environment(process.env));
const client = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 });
// The quota is shared by the whole account, and without an answer nothing is lost but a place for a new callback.
const oneAttempt = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 1 });

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  hash: keyedHash(once(secretKey(new SecretsManagerClient(client), settings.keySecretArn))),
  locks: new TableLockStore(new StateTable(new DynamoDBClient(client), settings.tableName)),
  contacts: lazyContacts(async () => (await import('../shared/locks/connect-contacts')).connectContacts(oneAttempt)),
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
});
