import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient, UpdateContactRoutingDataCommand } from '@aws-sdk/client-connect';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { QUEUE_CLIENT_SETTINGS } from '../shared/api-queue-client';
import { TableLockStore } from '../shared/callback-lock';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { keyedHash, once } from '../shared/keyed-hash';
import { connectContacts } from '../shared/locks/connect-contacts';
import { displacer } from '../shared/locks/displace';
import { powertoolsMeter } from '../shared/meter';
import { enterLine } from '../shared/requests/call-line';
import { TableRequestStore } from '../shared/requests/request-store';
import { secretKey } from '../shared/secret-key';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const SERVICE = 'callback-request';
const settings = readSettings(new Environment(process.env));
const client = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 });
// The quotas are shared by the whole account.
const oneAttempt = clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 1 });
const table = new StateTable(new DynamoDBClient(client), settings.tableName);
const connect = new ConnectClient(oneAttempt);
const contacts = connectContacts(oneAttempt);

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  hash: keyedHash(once(secretKey(new SecretsManagerClient(client), settings.keySecretArn))),
  locks: new TableLockStore(table),
  // A number that was typed in may be somebody else's, whose callback it must not end.
  displaceFor: (report) => displacer({ ...settings, contacts, now: systemClock(), replaces: false, report }),
  requests: new TableRequestStore(table),
  enterLine: enterLine(new SQSClient({ ...QUEUE_CLIENT_SETTINGS, ...client }), settings.lineUrl),
  adjustAge: async (contactId, seconds) => {
    const input = { InstanceId: settings.instanceId, ContactId: contactId, QueueTimeAdjustmentSeconds: seconds };
    await connect.send(new UpdateContactRoutingDataCommand(input));
  },
  newId: randomUUID,
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
});
