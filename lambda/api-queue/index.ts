import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient } from '@aws-sdk/client-connect';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createHandler } from './handler';
import { sqsQueues } from './queues';
import { readSettings } from './settings';
import { QUEUE_CLIENT_SETTINGS } from '../shared/api-queue-client';
import { Environment } from '../shared/environment';
import { powertoolsMeter } from '../shared/meter';
import { pacer } from '../shared/pace';
import { clientSettings } from '../shared/service-clients';

const settings = readSettings(new Environment(process.env));
const { callTimeout } = settings;

export const handler = createHandler({
  // The queue itself makes the next attempt, and later.
  connect: new ConnectClient(clientSettings({ timeoutMilliseconds: callTimeout, attempts: 1 })),
  queues: sqsQueues(new SQSClient({ ...QUEUE_CLIENT_SETTINGS, ...clientSettings({ timeoutMilliseconds: callTimeout, attempts: 2 }) }), settings),
  random: Math.random,
  pace: pacer(settings.paceMilliseconds, performance.now.bind(performance), sleep),
  log: new Logger({ serviceName: 'api-queue' }),
  meter: powertoolsMeter('api-queue', process.env.AWS_LAMBDA_FUNCTION_NAME),
});
