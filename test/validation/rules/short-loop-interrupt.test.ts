import { createCallback } from '../../../src/validation/private/examples';
import { loopPrompts, queueFlow, step, tell } from '../../../src/validation/private/flow-examples';
import { shortLoopInterrupt } from '../../../src/validation/rules/short-loop-interrupt';
import { describeRule } from '../../private/rule-table';

const CALL_BACK = createCallback('Call back', {}, 'End');
const MOVE = step('Move', 'DequeueContactAndTransferToQueue', { QueueId: 'q' }, 'End', { QueueAtCapacity: 'End', NoMatchingError: 'End' });

describeRule(shortLoopInterrupt, {
  valid: [
    ['more than 20 s (QF-5)', queueFlow(loopPrompts('Wait', '21', 'Call back'), CALL_BACK)],
    ['prompts that lead to no transfer', queueFlow(loopPrompts('Wait', '5', 'Say'), tell('Say', 'Hello', 'Wait'))],
    ['a transfer behind another, longer loop', queueFlow(loopPrompts('Wait', '5', 'Longer'), loopPrompts('Longer', '60', 'Call back'), CALL_BACK)],
  ],
  invalid: [
    ['20 s (QF-5)', queueFlow(loopPrompts('Wait', '20', 'Call back'), CALL_BACK), ['Wait'], '20 s'],
    ['a move to another queue', queueFlow(loopPrompts('Wait', '10', 'Move'), MOVE), ['Wait'], '10 s'],
    ['a callback behind a prompt', queueFlow(loopPrompts('Wait', '15', 'Say'), tell('Say', 'We call you back.', 'Call back'), CALL_BACK), ['Wait']],
  ],
});
