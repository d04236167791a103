import { flow, invoke, tell } from '../../../src/validation/private/flow-examples';
import { lambdaResultOfOtherCall } from '../../../src/validation/rules/lambda-result-of-other-call';
import { describeRule } from '../../private/rule-table';

const LOOK_UP = invoke('Look up', 'Greet');
const GREET = tell('Greet', 'Hello $.External.name', 'Write');
const write = (next: string, arn = 'writer') => invoke('Write', next, 'Hang up', { LambdaFunctionARN: arn });
const bye = (key: string) => tell('Say goodbye', `Goodbye $.External.${key}`);

describeRule(lambdaResultOfOtherCall, {
  valid: [
    ['another key of another function', flow(LOOK_UP, GREET, write('Say goodbye'), bye('result'))],
    ['the same function once more', flow(LOOK_UP, GREET, write('Say goodbye', 'lookup'), bye('name'))],
    ['two functions of which either may have answered', flow(LOOK_UP, GREET, invoke('Write', 'Say goodbye', 'Again', { LambdaFunctionARN: 'writer' }), invoke('Again', 'Say goodbye'), bye('name'))],
    ['rounds, in which each read comes before the other', flow(LOOK_UP, GREET, write('Say goodbye'), tell('Say goodbye', '$.External.name', 'Look up'))],
  ],
  invalid: [
    ['a key that only the first function was known to return', flow(LOOK_UP, GREET, write('Say goodbye'), bye('name')), ['Say goodbye › Text'], '"Write"'],
    ['a key with a part', flow(LOOK_UP, tell('Greet', '$.External.customer.name', 'Write'), write('Say goodbye'), bye('customer.name')), ['Say goodbye › Text']],
    ['an asynchronous one in between, which changes nothing', flow(LOOK_UP, GREET, write('Start'), invoke('Start', 'Say goodbye', 'Hang up', { InvocationType: 'ASYNCHRONOUS' }), bye('name')), ['Say goodbye › Text'], '"Write"'],
  ],
});
