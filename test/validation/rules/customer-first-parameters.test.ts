import { createCallback } from '../../../src/validation/private/examples';
import { flow } from '../../../src/validation/private/flow-examples';
import { customerFirstParameters } from '../../../src/validation/rules/customer-first-parameters';
import { describeRule } from '../../private/rule-table';

const callback = (parameters: Record<string, string>) => flow(createCallback('Call back', { MaximumConnectionAttempts: '0', ...parameters }, 'Hang up'));
const GUESS = { CallbackMode: 'CustomerFirst', OutboundContactFlowId: 'outbound' };
const FLOW = 'Call back › OutboundContactFlowId';

describeRule(customerFirstParameters, {
  valid: [
    ['a parameter that the library has not guessed (C-12)', callback({ CallbackMode: 'CustomerFirst', OutboundFlowId: 'outbound' })],
    ['a callback that calls the agent first', callback({ CallbackMode: 'AgentFirst' })],
    ['a callback that does not say whom it calls first', callback({})],
  ],
  invalid: [
    ['what the library has guessed (C-12)', callback(GUESS), [FLOW], 'export the flow'],
    ['the guess beside a creation flow', callback({ ...GUESS, ContactFlowId: 'creation' }), [FLOW]],
    ['the guessed name beside another mode', callback({ Mode: 'CustomerFirst', OutboundContactFlowId: 'outbound' }), [FLOW]],
  ],
});
