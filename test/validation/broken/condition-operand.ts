import { Json, JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, menu, whole } from '../private/whole-flows';

const withOperands = (operands: Json): JsonObject => {
  const hours = act('Are we open', 'CheckHoursOfOperation', {}, { conditions: { True: FINISH } });
  return { ...hours, Transitions: { ...hours.Transitions as JsonObject, Conditions: [{ NextAction: FINISH, Condition: { Operator: 'Equals', Operands: operands } }] } };
};

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a result that the hours of operation do not give',
    flow: inbound(act('Are we open', 'CheckHoursOfOperation', {}, { conditions: { True: FINISH, Closed: FINISH } })),
    found: ['error condition-operand Are we open › Closed'],
  },
  {
    title: 'two operands in one condition',
    flow: inbound(withOperands(['True', 'False'])),
    found: ['error condition-operand Are we open › True, False'],
  },
  {
    title: 'a key that no telephone has, in a menu of a waiting customer',
    flow: whole('CUSTOMER_QUEUE', menu('Ask', {}, { conditions: { 1: FINISH, A: FINISH } })),
    found: ['error condition-operand Ask › A'],
  },
  {
    title: 'a comparison with what another attribute holds',
    flow: whole('AGENT_WHISPER', check('Which', '$.LanguageCode', { '$.Channel': FINISH })),
    found: ['error condition-operand Which › $.Channel'],
  },
];
