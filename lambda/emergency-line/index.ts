import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { TableAttemptStore } from './attempts';
import { createHandler } from './handler';
import type { LineMessage } from './operations';
import { TableSessionStore } from './sessions';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { TableFlagStore } from '../shared/emergency-flags';
import { Environment } from '../shared/environment';
import { jsonFile } from '../shared/json-file';
import { keyedHash, once } from '../shared/keyed-hash';
import { powertoolsMeter } from '../shared/meter';
import { secretKey } from '../shared/secret-key';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const settings = readSettings(new Environment(process.env));
const client = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 });
const table = new StateTable(new DynamoDBClient(client), settings.tableName);
const secrets = new SecretsManagerClient(client);

export const handler = createHandler({
  longestSeconds: settings.longestSeconds,
  clock: systemClock,
  hash: keyedHash(once(secretKey(secrets, settings.keySecretArn))),
  // Asked for each time: a PIN that was taken away opens nothing from then on.
  pinSecret: secretKey(secrets, settings.pinSecretArn),
  attempts: new TableAttemptStore(table),
  sessions: new TableSessionStore(table),
  flags: new TableFlagStore(table),
  messages: jsonFile<readonly LineMessage[]>(settings.messagesPath),
  log: new Logger({ serviceName: 'emergency-line' }),
  meter: powertoolsMeter('emergency-line', process.env.AWS_LAMBDA_FUNCTION_NAME),
});
