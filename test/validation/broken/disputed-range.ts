import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, menu, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a menu that waits for no time at all',
    flow: inbound(menu('Ask', { InputTimeLimitSeconds: '0' })),
    found: ['warning disputed-range Ask › InputTimeLimitSeconds'],
  },
  {
    title: 'stored digits with a time limit of minutes, in a customer queue flow',
    flow: whole('CUSTOMER_QUEUE', act('Store', 'GetParticipantInput', {
      Text: 'Enter your order.', StoreInput: 'True', InputTimeLimitSeconds: '600', InputValidation: { CustomValidation: { MaximumLength: '8' } },
    }, { errors: { InvalidPhoneNumber: FINISH, NoMatchingError: FINISH } })),
    found: ['warning disputed-range Store › InputTimeLimitSeconds'],
  },
  {
    title: 'a negative limit in a module that asks with markup',
    flow: whole('MODULE', act('Ask', 'GetParticipantInput', { SSML: '<speak>Press 1.</speak>', StoreInput: 'False', InputTimeLimitSeconds: '-5' }, {
      conditions: { 1: FINISH }, errors: { InputTimeLimitExceeded: FINISH, NoMatchingCondition: FINISH, NoMatchingError: FINISH },
    })),
    found: ['warning disputed-range Ask › InputTimeLimitSeconds'],
  },
];
