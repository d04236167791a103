import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient } from '@aws-sdk/client-connect';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { connectLook } from './call-fate';
import { freeAgentOf } from './free-agent';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { QUEUE_CLIENT_SETTINGS } from '../shared/api-queue-client';
import { TableLockStore } from '../shared/callback-lock';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { powertoolsMeter } from '../shared/meter';
import { outboundCaller } from '../shared/outbound-call';
import { pacer } from '../shared/pace';
import { TableSnapshotStore } from '../shared/queue-snapshot';
import { sqsCallLine } from '../shared/requests/call-line';
import { TableRequestStore } from '../shared/requests/request-store';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const SERVICE = 'requested-call';
const settings = readSettings(new Environment(process.env));
const { callTimeout: timeoutMilliseconds, instanceId, queueId, lineUrl, deadLetterQueueUrl } = settings;
const client = clientSettings({ timeoutMilliseconds, attempts: 2 });
const dynamodb = new DynamoDBClient(client);
const table = new StateTable(dynamodb, settings.tableName);
const sqs = new SQSClient({ ...QUEUE_CLIENT_SETTINGS, ...client });
// The quota is shared by the whole account, and the queue makes the next attempt. Nobody is on the line, so a call may take longer.
const connect = new ConnectClient(clientSettings({ timeoutMilliseconds: 4 * timeoutMilliseconds, attempts: 1 }));

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  requests: new TableRequestStore(table),
  locks: new TableLockStore(table),
  line: sqsCallLine(sqs, settings),
  startCall: outboundCaller(connect, instanceId),
  pace: pacer(settings.paceMilliseconds, performance.now.bind(performance), sleep),
  lookAt: connectLook(connect, instanceId),
  takeAgent: freeAgentOf(queueId, {
    clock: systemClock, snapshots: new TableSnapshotStore(new StateTable(dynamodb, settings.metricsTableName)), table,
  }),
  bury: async (body) => {
    const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl: deadLetterQueueUrl, MessageBody: body }));
    if (!MessageId) throw new Error('The queue gave no receipt.');
  },
  hold: async (ReceiptHandle, VisibilityTimeout) => {
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: lineUrl, ReceiptHandle, VisibilityTimeout }));
  },
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
});
