import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient } from '@aws-sdk/client-connect';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { connectCustomers } from './customer';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { connectQueueMetrics } from '../shared/contact-metrics';
import { Environment } from '../shared/environment';
import { powertoolsMeter } from '../shared/meter';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';
import { TableTextRecords } from '../shared/texts/text-record';
import { serviceSendText } from '../shared/texts/text-sender';

const settings = readSettings(new Environment(process.env));
const { callTimeout } = settings;

const table = new DynamoDBClient(clientSettings({ timeoutMilliseconds: callTimeout, attempts: 2 }));
// The flow asks again in a minute or two anyway, an event comes again, and the quota is shared by the whole account.
const connect = new ConnectClient(clientSettings({ timeoutMilliseconds: callTimeout, attempts: 1 }));
// A second attempt could be a second text, so the only one gets more time.
const sms = new PinpointSMSVoiceV2Client(clientSettings({ timeoutMilliseconds: 2 * callTimeout, attempts: 1 }));

export const handler = createHandler({
  ...settings,
  clock: systemClock,
  random: Math.random,
  newAttempt: randomUUID,
  readCustomer: connectCustomers(connect),
  metrics: connectQueueMetrics(connect),
  records: new TableTextRecords(new StateTable(table, settings.tableName)),
  send: serviceSendText(sms, settings),
  log: new Logger({ serviceName: 'queue-position-sms' }),
  meter: powertoolsMeter('queue-position-sms', process.env.AWS_LAMBDA_FUNCTION_NAME),
});
