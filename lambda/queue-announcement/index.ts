import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient } from '@aws-sdk/client-connect';
import { announce, SILENT_FAILURE } from './announce';
import type { Ranges } from './ranges';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { connectQueueMetrics } from '../shared/contact-metrics';
import { Environment } from '../shared/environment';
import { flowHandler } from '../shared/flow-handler';
import { jsonFile } from '../shared/json-file';
import { powertoolsMeter } from '../shared/meter';
import { clientSettings } from '../shared/service-clients';

const SERVICE = 'queue-announcement';
const settings = readSettings(new Environment(process.env));
// The customer hears silence meanwhile, the flow asks again in the next round, and the quota is shared by the whole account.
const connect = new ConnectClient(clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 1 }));
const ports = {
  ...settings,
  clock: systemClock,
  random: Math.random,
  metrics: connectQueueMetrics(connect),
  ranges: jsonFile<Ranges>(settings.rangesPath),
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
};

export const handler = flowHandler((contact) => announce(contact, ports), ports, {
  otherwise: SILENT_FAILURE, logged: ['position', 'estimatedWaitSeconds'],
});
