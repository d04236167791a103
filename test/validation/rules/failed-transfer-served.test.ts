import { createCallback, transferToQueue } from '../../../src/validation/private/examples';
import { compare, flow, setLogging, step, tell } from '../../../src/validation/private/flow-examples';
import { failedTransferServed } from '../../../src/validation/rules/failed-transfer-served';
import { describeRule } from '../../private/rule-table';

const SORRY = tell('Say sorry', 'Sorry.');

describeRule(failedTransferServed, {
  valid: [
    ['a word before the disconnect', flow(transferToQueue('Enter', 'Say sorry'), SORRY)],
    ['a callback instead', flow(transferToQueue('Enter', 'Call back'), createCallback('Call back', {}, 'Hang up', 'Say sorry'), SORRY)],
    ['a transfer flow, which the agent hears', { ...flow(transferToQueue('Enter', 'Hang up')), type: 'QUEUE_TRANSFER' as const }],
    ['an action that the library does not know', flow(transferToQueue('Enter', 'New'), step('New', 'BrandNewAction', {}, 'Hang up'))],
    ['a check, which another way may follow', flow(transferToQueue('Enter', 'Which'), compare('Which', '$.Channel', { VOICE: 'Say sorry' }, 'Hang up'), SORRY)],
    ['settings that go round', flow(transferToQueue('Enter', 'Log'), setLogging('Log', 'Disabled', 'Log'))],
  ],
  invalid: [
    ['a full queue and a failure alike (CP-3)', flow(transferToQueue('Enter', 'Hang up')), ['Enter › QueueAtCapacity, NoMatchingError']],
    ['a callback that could not be created', flow(createCallback('Call back', {}, 'Say sorry', 'Hang up'), SORRY), ['Call back › NoMatchingError']],
    ['a full queue alone', flow(step('Enter', 'TransferContactToQueue', {}, 'Say sorry', { QueueAtCapacity: 'Hang up', NoMatchingError: 'Say sorry' }), SORRY), ['Enter › QueueAtCapacity']],
    ['settings before the disconnect', flow(transferToQueue('Enter', 'Log'), setLogging('Log', 'Enabled', 'Hang up')), ['Enter › QueueAtCapacity, NoMatchingError']],
  ],
});
