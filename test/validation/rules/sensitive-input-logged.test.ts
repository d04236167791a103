import { compare, flow, setLogging, storeDigits } from '../../../src/validation/private/flow-examples';
import { sensitiveInputLogged } from '../../../src/validation/rules/sensitive-input-logged';
import { describeRule } from '../../private/rule-table';

const ASK = storeDigits('Ask', 'Please enter your PIN.', 'Hang up');

describeRule(sensitiveInputLogged, {
  valid: [
    ['logging that is off', flow(setLogging('Log', 'Disabled', 'Ask'), ASK)],
    ['logging that is switched off in time', flow(setLogging('Log', 'Enabled', 'Stop'), setLogging('Stop', 'Disabled', 'Ask'), ASK)],
    ['a flow that says nothing about logging', flow(ASK)],
    ['another question', flow(setLogging('Log', 'Enabled', 'Ask'), storeDigits('Ask', 'Your order number?', 'Hang up'))],
  ],
  invalid: [
    ['logging that is on', flow(setLogging('Log', 'Enabled', 'Ask'), ASK), ['Ask']],
    ['logging that is on on one way', flow(compare('Which', '$.Channel', { VOICE: 'Log' }, 'Ask'), setLogging('Log', 'Enabled', 'Ask'), ASK), ['Ask']],
    ['logging that is switched on again too soon', flow(setLogging('Stop', 'Disabled', 'Log'), setLogging('Log', 'Enabled', 'Ask'), ASK), ['Ask']],
  ],
});
