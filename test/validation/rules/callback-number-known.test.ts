import { createCallback } from '../../../src/validation/private/examples';
import { compare, flow, setNumber, step, tell } from '../../../src/validation/private/flow-examples';
import { callbackNumberKnown } from '../../../src/validation/rules/callback-number-known';
import { describeRule } from '../../private/rule-table';

const CALLER = '$.CustomerEndpoint.Address';
const CALL_BACK = createCallback('Call back', {}, 'Hang up');

describeRule(callbackNumberKnown, {
  valid: [
    ['a number that was set (CR-8)', flow(setNumber('Set number', CALLER, 'Call back'), CALL_BACK)],
    ['a caller whose number was looked at', flow(compare('Is it known', CALLER, { '+12065550100': 'Call back' }, 'Hang up'), CALL_BACK)],
    ['a way with an action that the library does not know', flow(step('New', 'BrandNewAction', {}, 'Call back'), CALL_BACK)],
    ['a flow without a callback', flow(tell('Greet', 'Hello'))],
  ],
  invalid: [
    ['no number at all (CR-8)', flow(CALL_BACK), ['Call back']],
    ['the branch of a number that was refused', flow(setNumber('Set number', CALLER, 'Call back', 'Call back'), CALL_BACK), ['Call back']],
    ['a way around the number', flow(compare('Which', '$.Channel', { VOICE: 'Set number' }, 'Call back'), setNumber('Set number', CALLER, 'Call back'), CALL_BACK), ['Call back']],
    ['a caller whose number did not match', flow(compare('Is it known', CALLER, { '+12065550100': 'Hang up' }, 'Call back'), CALL_BACK), ['Call back']],
  ],
});
