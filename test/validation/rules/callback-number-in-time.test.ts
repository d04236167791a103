import { createCallback } from '../../../src/validation/private/examples';
import { compare, flow, setNumber, tell } from '../../../src/validation/private/flow-examples';
import { callbackNumberInTime } from '../../../src/validation/rules/callback-number-in-time';
import { describeRule } from '../../private/rule-table';

const CALLER = '$.CustomerEndpoint.Address';
const set = (next: string) => setNumber('Set number', CALLER, next);
const callBack = (next: string, parameters = {}) => createCallback('Call back', parameters, next, 'Hang up');

describeRule(callbackNumberInTime, {
  valid: [
    ['a number before the callback (CR-9)', flow(set('Call back'), callBack('Hang up', { QueueId: 'q' }))],
    ['a number for another callback behind it', flow(callBack('Set number'), set('Again'), createCallback('Again', {}, 'Hang up'))],
    ['a number on the branch of a callback that failed', flow(createCallback('Call back', {}, 'Hang up', 'Set number'), set('Hang up'))],
    ['a number to which other ways lead', flow(compare('Which', '$.Channel', { VOICE: 'Call back' }, 'Set number'), callBack('Set number'), set('Hang up'))],
  ],
  invalid: [
    ['a number behind a callback that names its queue (CR-9)', flow(callBack('Set number', { QueueId: 'q' }), set('Hang up')), ['Set number']],
    ['a number behind one that takes the working queue', flow(callBack('Set number'), set('Hang up')), ['Set number']],
    ['a number some blocks later', flow(callBack('Say'), tell('Say', 'Thank you.', 'Set number'), set('Hang up')), ['Set number']],
  ],
});
