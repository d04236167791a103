import { compare, conditionsTo, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { conditionOperator } from '../../../src/validation/rules/condition-operator';
import { describeRule } from '../../private/rule-examples';

const operators = (...names: string[]) => compare(names.flatMap((name) => conditionsTo('Hang up', name, '5')));

describeRule(conditionOperator, {
  'all operators of a comparison': operators('Equals', 'TextStartsWith', 'TextEndsWith', 'TextContains', 'NumberGreaterThan', 'NumberGreaterOrEqualTo'),
  'an action without conditions': oneAction('MessageParticipant', { Text: 'Hi.' }),
}, {
  'names of other languages': [operators('NumberEquals', 'StartsWith', 'Contains'), 'Compare › NumberEquals 5', 'Compare › StartsWith 5', 'Compare › Contains 5'],
  'the one that is spelled otherwise': [operators('Equals', 'NumberGreaterThanOrEqualTo'), 'Compare › NumberGreaterThanOrEqualTo 5'],
  'one that only other blocks take': [oneAction('CheckHoursOfOperation', {}, {
    Conditions: conditionsTo('Hang up', 'TextContains', 'True'), Errors: errorsTo('Hang up', 'NoMatchingError'),
  }), 'CheckHoursOfOperation › TextContains True'],
  'none': [compare([{ NextAction: 'Hang up', Condition: { Operands: ['5'] } }]), 'Compare › 5'],
});
