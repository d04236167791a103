import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function that knows no time-out',
    flow: inbound(lookUp('Look up', {}, { errors: { NoMatchingError: FINISH, Timeout: FINISH } })),
    found: ['error refused-error Look up › Timeout'],
  },
  {
    title: 'a general error of a callback number, which has two of its own',
    flow: whole('CUSTOMER_QUEUE', act('Set number', 'UpdateContactCallbackNumber', { CallbackNumber: '$.CustomerEndpoint.Address' }, { errors: { InvalidCallbackNumber: FINISH, CallbackNumberNotDialable: FINISH, NoMatchingError: FINISH } })),
    found: ['error refused-error Set number › NoMatchingError'],
  },
  {
    title: 'a prompt that matches no condition, and has none',
    flow: whole('AGENT_WHISPER', act('Greet', 'MessageParticipant', { Text: 'Hello.' }, { errors: { NoMatchingCondition: FINISH } })),
    found: ['error refused-error Greet › NoMatchingCondition'],
  },
  {
    title: 'an error without a type',
    flow: whole('MODULE', lookUp('Look up', {}, { errors: { 'NoMatchingError': FINISH, '': FINISH } })),
    found: ['error refused-error Look up'],
  },
];
