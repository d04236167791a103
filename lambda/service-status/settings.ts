import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

export function readSettings(environment: Environment) {
  return {
    tableName: environment.text('TABLE_NAME'),
    holidaysPath: environment.optionalText('HOLIDAYS_PATH'),
    callTimeout: readCallTimeout(environment),
  };
}
