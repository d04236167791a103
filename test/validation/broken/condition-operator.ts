import { JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, menu, whole } from '../private/whole-flows';

const operating = (action: JsonObject, operator: string): JsonObject => {
  const transitions = action.Transitions as JsonObject;
  const Conditions = (transitions.Conditions as { NextAction: string; Condition: JsonObject }[])
    .map(({ NextAction, Condition }) => ({ NextAction, Condition: { ...Condition, Operator: operator } }));
  return { ...action, Transitions: { ...transitions, Conditions } };
};

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a menu that compares numbers',
    flow: inbound(operating(menu('Ask', {}), 'NumberGreaterThan')),
    found: ['error condition-operator Ask › NumberGreaterThan 1'],
  },
  {
    title: 'shares that are told by equality',
    flow: whole('QUEUE_TRANSFER', act('Share', 'DistributeByPercentage', {}, { conditions: { 50: FINISH }, errors: { NoMatchingCondition: FINISH } })),
    found: ['error condition-operator Share › 50'],
  },
  {
    title: 'an operator of a program in a whisper',
    flow: whole('CUSTOMER_WHISPER', operating(check('Which', '$.LanguageCode', { en: FINISH }), 'StartsWith')),
    found: ['error condition-operator Which › StartsWith en'],
  },
];
