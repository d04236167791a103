import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { TableFlagStore } from '../shared/emergency-flags';
import { Environment } from '../shared/environment';
import { powertoolsMeter } from '../shared/meter';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const settings = readSettings(new Environment(process.env));
const client = new DynamoDBClient(clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 }));

export const handler = createHandler({
  longestSeconds: settings.longestSeconds,
  clock: systemClock,
  flags: new TableFlagStore(new StateTable(client, settings.tableName)),
  log: new Logger({ serviceName: 'emergency-flag-api' }),
  meter: powertoolsMeter('emergency-flag-api', process.env.AWS_LAMBDA_FUNCTION_NAME),
});
