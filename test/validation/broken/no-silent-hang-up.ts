import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, last, lookUp, menu, whole } from '../private/whole-flows';

const hangUp = last('Hang up', 'DisconnectParticipant');

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a failed function behind which the call ends',
    flow: inbound(lookUp('Look up', {}, { errors: { NoMatchingError: 'Hang up' } }), hangUp),
    found: ['warning no-silent-hang-up Hang up'],
  },
  {
    title: 'a waiting customer who presses no key',
    flow: whole('CUSTOMER_QUEUE', menu('Ask', {}, { errors: { InputTimeLimitExceeded: 'Hang up', NoMatchingCondition: FINISH, NoMatchingError: FINISH } }), hangUp),
    found: ['warning no-silent-hang-up Hang up'],
  },
  {
    title: 'a prompt that cannot be played, in a module',
    flow: whole('MODULE', check('Which', '$.Channel', { VOICE: 'Say sorry' }), act('Say sorry', 'MessageParticipant', { Text: 'Sorry.' }, { next: 'Log', errors: { NoMatchingError: 'Log' } }), act('Log', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Disabled' }, { next: 'Hang up', errors: {} }), hangUp),
    found: ['warning no-silent-hang-up Hang up'],
  },
  {
    title: 'the way of closed hours in a transfer flow',
    flow: whole('QUEUE_TRANSFER', act('Are we open', 'CheckHoursOfOperation', {}, { conditions: { True: FINISH, False: 'Hang up' } }), hangUp),
    found: ['warning no-silent-hang-up Hang up'],
  },
];
