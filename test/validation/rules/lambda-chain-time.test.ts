import { compare, flow, invoke, step, tell } from '../../../src/validation/private/flow-examples';
import { lambdaChainTime } from '../../../src/validation/rules/lambda-chain-time';
import { describeRule } from '../../private/rule-table';

const long = (name: string, next: string, failure = 'Hang up') => invoke(name, next, failure, { InvocationTimeLimitSeconds: '8' });

describeRule(lambdaChainTime, {
  valid: [
    ['two functions', flow(long('One', 'Two'), long('Two', 'Hang up'))],
    ['a prompt between them', flow(long('One', 'Two'), long('Two', 'Say'), tell('Say', 'One moment.', 'Three'), long('Three', 'Hang up'))],
    ['one that the flow does not wait for', flow(long('One', 'Two'), long('Two', 'Three'), invoke('Three', 'Hang up', 'Hang up', { InvocationType: 'ASYNCHRONOUS', InvocationTimeLimitSeconds: '30' }))],
    ['an action in between that the library does not know', flow(long('One', 'Two'), long('Two', 'New'), step('New', 'BrandNewAction', {}, 'Three'), long('Three', 'Hang up'))],
    ['exactly 20 s', flow(long('One', 'Two'), long('Two', 'Three'), invoke('Three', 'Hang up', 'Hang up', { InvocationTimeLimitSeconds: '4' }))],
  ],
  invalid: [
    ['three long ones', flow(long('One', 'Two'), long('Two', 'Three'), long('Three', 'Hang up')), ['Three'], '24 s'],
    ['checks between them', flow(long('One', 'Test'), compare('Test', '$.External.a', { b: 'Two' }, 'Two'), long('Two', 'Three'), long('Three', 'Hang up')), ['Three']],
    ['the way over error branches', flow(long('One', 'Hang up', 'Two'), long('Two', 'Hang up', 'Three'), long('Three', 'Hang up')), ['Three']],
    ['a function that is asked again and again', flow(long('Poll', 'Test'), compare('Test', '$.External.state', { wait: 'Poll' }, 'Hang up')), ['Poll'], '24 s'],
  ],
});
