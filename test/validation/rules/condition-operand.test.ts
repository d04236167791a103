import { compare, conditionsTo, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { conditionOperand } from '../../../src/validation/rules/condition-operand';
import { describeRule } from '../../private/rule-examples';

const condition = (Condition: Record<string, unknown>) => compare([{ NextAction: 'Hang up', Condition: Condition as never }]);
const hours = (...operands: string[]) => oneAction('CheckHoursOfOperation', {}, {
  Conditions: conditionsTo('Hang up', 'Equals', ...operands), Errors: errorsTo('Hang up', 'NoMatchingError'),
});

describeRule(conditionOperand, {
  'one text': compare(conditionsTo('Hang up', 'Equals', 'gold')),
  'a number, which the service takes': condition({ Operator: 'NumberLessThan', Operands: [5] }),
  'the results of a block': hours('True', 'False'),
  'a value of the deployment': hours('${Open}'),
}, {
  'an empty text': [compare(conditionsTo('Hang up', 'Equals', '')), 'Compare › Conditions'],
  'two operands': [condition({ Operator: 'Equals', Operands: ['a', 'b'] }), 'Compare › a, b'],
  'no operands': [condition({ Operator: 'Equals', Operand: 'a' }), 'Compare › Conditions'],
  'a JSONPath': [compare(conditionsTo('Hang up', 'Equals', '$.Attributes.tier')), 'Compare › $.Attributes.tier'],
  'a result that the block does not give': [hours('true', 'False'), 'CheckHoursOfOperation › true'],
});
