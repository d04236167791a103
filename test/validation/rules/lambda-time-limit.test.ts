import { flow, invoke } from '../../../src/validation/private/flow-examples';
import { lambdaTimeLimit } from '../../../src/validation/rules/lambda-time-limit';
import { describeRule } from '../../private/rule-table';

const around = (limit: string, timeoutSeconds: number, parameters = {}) => ({
  ...flow(invoke('Look up', 'Hang up', 'Hang up', { InvocationTimeLimitSeconds: limit, ...parameters })), functions: { lookup: { name: 'Lookup', timeoutSeconds } },
});

describeRule(lambdaTimeLimit, {
  valid: [
    ['a function that stops as soon as the flow does', around('8', 8)],
    ['a shorter function', around('8', 3)],
    ['a function of which nothing is known', around('1', 900, { LambdaFunctionARN: 'imported' })],
    ['one that the flow does not wait for', around('8', 900, { InvocationType: 'ASYNCHRONOUS' })],
  ],
  invalid: [
    ['a function that runs on', around('8', 9), ['Look up'], '9 s'],
    ['a function with the time limit of a batch', around('8', 900), ['Look up'], '900 s'],
    ['an impatient flow', around('1', 3), ['Look up'], 'waits 1 s'],
  ],
});
