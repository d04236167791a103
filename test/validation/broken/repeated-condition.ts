import { JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { check, FINISH, inbound, menu, whole } from '../private/whole-flows';

const comparing = (...conditions: [operator: string, operand: string][]): JsonObject => {
  const Conditions = conditions.map(([Operator, operand]) => ({ NextAction: FINISH, Condition: { Operator, Operands: [operand] } }));
  return { ...check('Which', '$.LanguageCode', {}), Transitions: { NextAction: FINISH, Conditions, Errors: [{ NextAction: FINISH, ErrorType: 'NoMatchingCondition' }] } };
};
const key = { NextAction: FINISH, Condition: { Operator: 'Equals', Operands: ['1'] } };

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a language behind a part of it',
    flow: inbound(comparing(['TextContains', 'n-U'], ['Equals', 'de-DE'], ['Equals', 'en-US'])),
    found: ['warning repeated-condition Which › en-US'],
  },
  {
    title: 'a larger number behind a smaller one',
    flow: whole('CUSTOMER_WHISPER', comparing(['NumberGreaterThan', '5'], ['NumberGreaterOrEqualTo', '9'])),
    found: ['warning repeated-condition Which › NumberGreaterOrEqualTo 9'],
  },
  {
    title: 'a key of a menu twice',
    flow: whole('CUSTOMER_QUEUE', { ...menu('Ask', {}), Transitions: { ...menu('Ask', {}).Transitions as JsonObject, Conditions: [key, key] } }),
    found: ['warning repeated-condition Ask › 1'],
  },
];
