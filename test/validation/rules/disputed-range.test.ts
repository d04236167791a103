import { conditionsTo, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { disputedRange } from '../../../src/validation/rules/disputed-range';
import { describeRule } from '../../private/rule-examples';

const menu = (limit: string) => oneAction('GetParticipantInput', { Text: 'Press 1.', StoreInput: 'False', InputTimeLimitSeconds: limit }, {
  Conditions: conditionsTo('Hang up', 'Equals', '1'), Errors: errorsTo('Hang up', 'InputTimeLimitExceeded', 'NoMatchingCondition', 'NoMatchingError'),
});

describeRule(disputedRange, { 'the bounds': menu('180'), 'the least': menu('1') }, {
  'more than the guide says': [menu('300'), 'GetParticipantInput › InputTimeLimitSeconds'],
  'one more': [menu('181'), 'GetParticipantInput › InputTimeLimitSeconds'],
  'less': [menu('0'), 'GetParticipantInput › InputTimeLimitSeconds'],
});
