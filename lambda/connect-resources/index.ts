import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import { ConnectClient } from '@aws-sdk/client-connect';
import { createHandler } from './handler';
import { OPERATIONS } from './operations/registry.generated';
import { responder } from './respond';
import { readSettings } from './settings';
import { Environment } from '../shared/environment';
import { clientSettings } from '../shared/service-clients';

export const handler = createHandler({
  connect: new ConnectClient(clientSettings(readSettings(new Environment(process.env)))),
  operations: OPERATIONS,
  respond: responder(sleep),
  wait: sleep,
  log: new Logger({ serviceName: 'connect-resources' }),
});
