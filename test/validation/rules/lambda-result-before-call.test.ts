import { compare, END, flow, invoke, step, tell } from '../../../src/validation/private/flow-examples';
import { lambdaResultBeforeCall } from '../../../src/validation/rules/lambda-result-before-call';
import { describeRule } from '../../private/rule-table';

const GREET = tell('Greet', 'Hello $.External.name');
const LOOK_UP = invoke('Look up', 'Greet');

describeRule(lambdaResultBeforeCall, {
  valid: [
    ['a read behind the invocation', flow(LOOK_UP, GREET)],
    ['a flow that reads nothing', flow(LOOK_UP, tell('Greet', 'Hello'))],
    ['a flow without any invocation, which goes on with what an earlier flow has left', flow(GREET)],
    ['a flow that decides by an earlier response whether to invoke', flow(compare('Is it known', '$.External.name', { known: 'Greet' }, 'Look up'), LOOK_UP, GREET)],
    ['an invocation that passes on the response of the round before', flow(invoke('Poll', 'Again', 'Hang up', { LambdaInvocationAttributes: { order: '$.External.order' } }), compare('Again', '$.External.state', { wait: 'Poll' }, 'Hang up'))],
    ['a way with an action that the library does not know', flow(compare('Which', '$.CustomerId', { known: 'Look up' }, 'New'), step('New', 'BrandNewAction', {}, 'Greet'), LOOK_UP, GREET)],
    ['a block that no way leads to', flow(END, LOOK_UP, GREET)],
  ],
  invalid: [
    ['a way around the invocation', flow(compare('Which', '$.CustomerId', { known: 'Look up' }, 'Greet'), LOOK_UP, GREET), ['Greet › Text']],
    ['a key that leads past the invocation', flow(compare('Which', '$.Channel', { VOICE: 'Look up', CHAT: 'Note' }, 'Look up'), invoke('Look up', 'Note'), step('Note', 'UpdateContactAttributes', { Attributes: { name: '$.External.name', age: '$.External.age' } }, 'Hang up', { NoMatchingError: 'Hang up' })), ['Note › Attributes.name'], '$.External.name, $.External.age'],
    ['a setting in between', flow(compare('Which', '$.CustomerId', { known: 'Look up' }, 'Say wait'), tell('Say wait', 'Wait.', 'Greet'), LOOK_UP, GREET), ['Greet › Text']],
    ['an invocation that returns nothing to the flow', flow(
      compare('Which', '$.CustomerId', { known: 'Look up' }, 'Start'),
      step('Start', 'InvokeLambdaFunction', { LambdaFunctionARN: 'f', InvocationType: 'ASYNCHRONOUS', InvocationTimeLimitSeconds: '30' }, 'Greet', { NoMatchingError: 'Hang up' }), LOOK_UP, GREET,
    ), ['Greet › Text']],
  ],
});
