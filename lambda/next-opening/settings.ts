import type { Environment } from '../shared/environment';
import { readCallTimeout } from '../shared/service-clients';

/** Three days in steps of one second; the flow has far fewer. */
const MOST_SECONDS = 259_200;

export function readSettings(environment: Environment) {
  return {
    instanceId: environment.text('INSTANCE_ID'),
    hoursId: environment.text('HOURS_ID'),
    tableName: environment.optionalText('TABLE_NAME'),
    schedulePath: environment.text('SCHEDULE_PATH'),
    stepSeconds: environment.wholeNumber('STEP_SECONDS', { min: 1, max: MOST_SECONDS }),
    steps: environment.wholeNumber('STEPS', { min: 1, max: MOST_SECONDS }),
    callTimeout: readCallTimeout(environment),
  };
}
