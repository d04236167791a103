import { compare, flow, invoke, step, tell } from '../../../src/validation/private/flow-examples';
import { lambdaResultFromElsewhere } from '../../../src/validation/rules/lambda-result-from-elsewhere';
import { describeRule } from '../../private/rule-table';

const GREET = tell('Greet', 'Hello $.External.name');

describeRule(lambdaResultFromElsewhere, {
  valid: [
    ['a flow that reads the response of its own function', flow(invoke('Look up', 'Greet'), GREET)],
    ['a way around the invocation, which another rule reports', flow(compare('Which', '$.CustomerId', { known: 'Look up' }, 'Greet'), invoke('Look up', 'Greet'), GREET)],
    ['a read behind an action that the library does not know', flow(step('New', 'BrandNewAction', {}, 'Greet'), GREET)],
  ],
  invalid: [
    ['a flow that invokes nothing', flow(GREET), ['Greet › Text'], '$.External.name'],
    ['a flow that reads before it invokes', flow(tell('First', '$.External.greeting', 'Look up'), invoke('Look up', 'Greet'), GREET), ['First › Text'], '$.External.greeting'],
    ['the first of several reads only', flow(tell('First', '$.External.a and $.External.b', 'Greet'), GREET), ['First › Text'], '$.External.a'],
  ],
});
