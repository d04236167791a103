import { JsonObject } from '../../../src/language/json';
import { branching, compare, flow, goOn, step, storeDigits, tell } from '../../../src/validation/private/flow-examples';
import { flowTransferCycle } from '../../../src/validation/rules/flow-transfer-cycle';
import { describeRule } from '../../private/rule-table';

const HOME = flow(goOn('Go on', 'other'));
const rounds = (flows: Record<string, JsonObject[]>, home = HOME) => ({
  ...home, flows: { Example: home, ...Object.fromEntries(Object.entries(flows).map(([name, actions]) => [name, flow(...actions)])) },
});

describeRule(flowTransferCycle, {
  valid: [
    ['a flow that goes on and does not come back', rounds({ other: [tell('Say', 'Hello.')] })],
    ['a round in which the customer is asked', rounds({ other: [storeDigits('Ask', 'Your order number?', 'Back'), goOn('Back', 'Example')] })],
    ['a round that waits', rounds({ other: [branching('Wait', 'Wait', { TimeLimitSeconds: '60' }, { WaitCompleted: 'Back' }, { NoMatchingError: 'Hang up' }), goOn('Back', 'Example')] })],
    ['a round through an action that the library does not know', rounds({ other: [step('New', 'BrandNewAction', {}, 'Back'), goOn('Back', 'Example')] })],
    ['flows of which nothing is known', { ...flow(goOn('Go on', 'imported')), flows: {} }],
    ['a round among others, which is theirs', rounds({ other: [goOn('Next', 'third')], third: [goOn('Next', 'other')] })],
  ],
  invalid: [
    ['a flow that goes on in itself', { ...flow(goOn('Again', 'Example')), flows: { Example: flow(goOn('Again', 'Example')) } }, ['Again › ContactFlowId'], 'Example'],
    ['two flows', rounds({ other: [goOn('Back', 'Example')] }), ['Go on › ContactFlowId'], 'Example → other → Example'],
    ['three flows', rounds({ other: [tell('Say', 'Wait.', 'Next'), goOn('Next', 'third')], third: [goOn('Back', 'Example')] }), ['Go on › ContactFlowId'], 'Example → other → third → Example'],
    ['one of two ways', rounds({ other: [compare('Which', '$.Channel', { VOICE: 'Back' }, 'Hang up'), goOn('Back', 'Example')] }), ['Go on › ContactFlowId']],
  ],
});
