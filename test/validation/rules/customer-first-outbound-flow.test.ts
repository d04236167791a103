import { createCallback } from '../../../src/validation/private/examples';
import { flow } from '../../../src/validation/private/flow-examples';
import { customerFirstOutboundFlow } from '../../../src/validation/rules/customer-first-outbound-flow';
import { describeRule } from '../../private/rule-table';

const callback = (parameters: Record<string, string>) => flow(createCallback('Call back', { MaximumConnectionAttempts: '0', ...parameters }, 'Hang up'));
const MODE = 'Call back › CallbackMode';

describeRule(customerFirstOutboundFlow, {
  valid: [
    ['a parameter that the library does not know, since it may name the flow', callback({ CallbackMode: 'CustomerFirst', OutboundFlowId: 'outbound' })],
    ['a callback that calls the agent first', callback({ CallbackMode: 'AgentFirst' })],
    ['a callback that does not say whom it calls first', callback({})],
  ],
  invalid: [
    ['a callback with nothing but its mode', callback({ CallbackMode: 'CustomerFirst' }), [MODE]],
    ['a creation flow, which is another one', callback({ CallbackMode: 'CustomerFirst', ContactFlowId: 'creation' }), [MODE]],
    ['a queue', callback({ CallbackMode: 'CustomerFirst', QueueId: 'support' }), [MODE]],
  ],
});
