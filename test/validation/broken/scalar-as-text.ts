import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, note, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a truth value in the configuration of a hook',
    flow: inbound(act('Set', 'UpdateContactEventHooks', { EventHooks: { CustomerRemaining: 'after' }, EventHooksConfiguration: { CustomerRemaining: { DisableExecution: false } } })),
    found: ['warning scalar-as-text Set › EventHooksConfiguration.CustomerRemaining.DisableExecution'],
  },
  {
    title: 'a number among attributes, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', note('Note', { tier: 'gold', rounds: 3 })),
    found: ['warning scalar-as-text Note › Attributes.rounds'],
  },
  {
    title: 'the digits of stored input, inside of an object',
    flow: whole('MODULE', act('Store', 'GetParticipantInput', {
      Text: 'Enter your order.', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { CustomValidation: { MaximumLength: 8 } },
    }, { errors: { InvalidPhoneNumber: FINISH, NoMatchingError: FINISH } })),
    found: ['warning scalar-as-text Store › InputValidation.CustomValidation.MaximumLength'],
  },
];
