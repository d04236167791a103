import { JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { check, FINISH, inbound, lookUp, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a comment in an action that invokes a function',
    flow: inbound({ ...lookUp('Look up'), Comment: 'asks for the name' }),
    found: ['error action-keys Look up › Comment'],
  },
  {
    title: 'branches that stand beside the transitions, in a customer queue flow',
    flow: whole('CUSTOMER_QUEUE', { ...speak('Greet', 'Hello.'), Errors: [] }),
    found: ['error action-keys Greet › Errors'],
  },
  {
    title: 'two strange keys of the transitions of a check',
    flow: whole('MODULE', withMore(check('Which', '$.Channel', { VOICE: FINISH }), { Default: FINISH, Timeout: FINISH })),
    found: ['error action-keys Which › Transitions.Default', 'error action-keys Which › Transitions.Timeout'],
  },
];

function withMore(action: JsonObject, transitions: JsonObject): JsonObject {
  return { ...action, Transitions: { ...action.Transitions as JsonObject, ...transitions } };
}
