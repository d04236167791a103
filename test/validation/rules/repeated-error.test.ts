import { errorsTo, oneAction } from '../../../src/validation/private/examples';
import { repeatedError } from '../../../src/validation/rules/repeated-error';
import { describeRule } from '../../private/rule-examples';

const ask = (...errors: string[]) => oneAction('GetParticipantInput', {}, { Errors: errorsTo('Hang up', ...errors) });

describeRule(repeatedError, {
  'errors that differ': ask('NoMatchingCondition', 'InputTimeLimitExceeded', 'NoMatchingError'),
  'an action without errors': ask(),
}, {
  'an error twice': [ask('NoMatchingError', 'NoMatchingCondition', 'NoMatchingError'), 'GetParticipantInput › NoMatchingError'],
  'an error thrice, once': [ask('NoMatchingError', 'NoMatchingError', 'NoMatchingError'), 'GetParticipantInput › NoMatchingError'],
  'each of two errors': [
    ask('NoMatchingError', 'NoMatchingCondition', 'NoMatchingCondition', 'NoMatchingError'),
    'GetParticipantInput › NoMatchingCondition', 'GetParticipantInput › NoMatchingError',
  ],
});
