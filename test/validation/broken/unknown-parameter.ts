import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, last, lookUp, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a parameter of a function that is called otherwise',
    flow: inbound(lookUp('Look up', { Timeout: '3' })),
    found: ['error unknown-parameter Look up › Timeout'],
  },
  {
    title: 'a key in an item of a list, in a hold flow',
    flow: { type: 'CUSTOMER_HOLD', start: 'Hold', actions: [{ ...last('Hold', 'MessageParticipantIteratively'), Parameters: { Messages: [{ Text: 'Please hold.', Volume: 'low' }] } }] },
    found: ['error unknown-parameter Hold › Messages[0].Volume'],
  },
  {
    title: 'a parameter of a disconnect',
    flow: { ...inbound(), actions: [inbound().actions[0], { ...last('Stop', 'DisconnectParticipant'), Parameters: { Reason: 'done' } }] },
    found: ['error unknown-parameter Stop › Reason'],
  },
  {
    title: 'a key deep inside of stored input, in a module',
    flow: whole('MODULE', act('Store', 'GetParticipantInput', {
      Text: 'Enter your order.', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { CustomValidation: { MaximumLength: '8', MinimumLength: '2' } },
    }, { errors: { InvalidPhoneNumber: FINISH, NoMatchingError: FINISH } })),
    found: ['error unknown-parameter Store › InputValidation.CustomValidation.MinimumLength'],
  },
];
