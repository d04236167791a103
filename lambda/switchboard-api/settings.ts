import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    switchesPath: environment.text('SWITCHES_PATH'),
    callTimeout: readCallTimeout(environment),
  };
}
