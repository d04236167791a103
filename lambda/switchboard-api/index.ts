import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createHandler } from './handler';
import { readSettings } from './settings';
import { systemClock } from '../shared/clock';
import { Environment } from '../shared/environment';
import { jsonFile } from '../shared/json-file';
import { powertoolsMeter } from '../shared/meter';
import { clientSettings } from '../shared/service-clients';
import { StateTable } from '../shared/state-table';
import { TableSwitchStore } from '../shared/switch-store';
import type { DeclaredSwitches } from '../shared/switches';

const SERVICE = 'switchboard-api';
const settings = readSettings(new Environment(process.env));
const client = new DynamoDBClient(clientSettings({ timeoutMilliseconds: settings.callTimeout, attempts: 2 }));

export const handler = createHandler({
  clock: systemClock,
  store: new TableSwitchStore(new StateTable(client, settings.tableName)),
  declared: jsonFile<DeclaredSwitches>(settings.switchesPath),
  log: new Logger({ serviceName: SERVICE }),
  meter: powertoolsMeter(SERVICE, process.env.AWS_LAMBDA_FUNCTION_NAME),
});
