import { compare, conditionsTo } from '../../../src/validation/private/examples';
import { repeatedCondition } from '../../../src/validation/rules/repeated-condition';
import { describeRule } from '../../private/rule-examples';

const tests = (...pairs: [string, string][]) => compare(pairs.flatMap(([operator, operand]) => conditionsTo('Hang up', operator, operand)));

describeRule(repeatedCondition, {
  'different operands': tests(['Equals', 'a'], ['Equals', 'b']),
  'other case': tests(['Equals', 'a'], ['Equals', 'A']),
  'the narrow test first': tests(['Equals', 'en-US'], ['TextStartsWith', 'en']),
  'rising thresholds': tests(['NumberLessThan', '10'], ['NumberLessThan', '20']),
  'falling thresholds': tests(['NumberGreaterThan', '20'], ['NumberGreaterThan', '10'], ['NumberGreaterOrEqualTo', '10']),
  'a text and a number': tests(['NumberGreaterThan', '5'], ['Equals', 'gold']),
}, {
  'the same test twice': [tests(['Equals', 'a'], ['Equals', 'b'], ['Equals', 'a']), 'Compare › a'],
  'a text that starts like one before': [tests(['TextStartsWith', 'en'], ['TextStartsWith', 'en-US'], ['Equals', 'en-GB']), 'Compare › TextStartsWith en-US', 'Compare › en-GB'],
  'a text that ends like one before': [tests(['TextEndsWith', 'US'], ['Equals', 'en-US']), 'Compare › en-US'],
  'a text that holds one before': [tests(['TextContains', 'n-'], ['TextStartsWith', 'en-']), 'Compare › TextStartsWith en-'],
  'a higher number after a lower': [tests(['NumberGreaterThan', '5'], ['NumberGreaterThan', '10']), 'Compare › NumberGreaterThan 10'],
  'a number at the bound': [tests(['NumberGreaterOrEqualTo', '5'], ['Equals', '5'], ['NumberGreaterThan', '5']), 'Compare › 5', 'Compare › NumberGreaterThan 5'],
  'a lower number after a higher': [tests(['NumberLessThan', '10'], ['NumberLessOrEqualTo', '9']), 'Compare › NumberLessOrEqualTo 9'],
  'the same bound twice': [tests(['NumberLessOrEqualTo', '9'], ['NumberLessThan', '9']), 'Compare › NumberLessThan 9'],
});
