import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { TableFlagStore } from '../shared/emergency-flags';
import { Environment } from '../shared/environment';
import type { Calendars } from '../shared/holidays';
import { jsonFile } from '../shared/json-file';
import { powertoolsMeter } from '../shared/meter';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';

const settings = readSettings(new Environment(process.env));
const client = new DynamoDBClient(clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 }));

export const handler = createHandler({
  clock: systemClock,
  flags: new TableFlagStore(new StateTable(client, settings.tableName)),
  calendars: settings.holidaysPath ? jsonFile<Calendars>(settings.holidaysPath) : () => ({}),
  log: new Logger({ serviceName: 'service-status' }),
  meter: powertoolsMeter('service-status', process.env.AWS_LAMBDA_FUNCTION_NAME),
});
