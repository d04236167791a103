import { createCallback } from '../../../src/validation/private/examples';
import { flow } from '../../../src/validation/private/flow-examples';
import { customerFirstRetries } from '../../../src/validation/rules/customer-first-retries';
import { describeRule } from '../../private/rule-table';

const callback = (parameters: Record<string, string>) => flow(createCallback('Call back', parameters, 'Hang up'));
const first = (retries: string) => callback({ CallbackMode: 'CustomerFirst', MaximumConnectionAttempts: retries });
const RETRIES = 'Call back › MaximumConnectionAttempts';

describeRule(customerFirstRetries, {
  valid: [
    ['a customer-first callback without retries', first('0')],
    ['retries of a callback that says it calls the agent first', callback({ CallbackMode: 'AgentFirst' })],
    ['retries of a callback that does not say whom it calls first', callback({})],
  ],
  invalid: [
    ['two retries, which the service does not make (C-9)', first('2'), [RETRIES]],
    ['one retry', first('1'), [RETRIES]],
    ['many retries', first('20'), [RETRIES]],
  ],
});
