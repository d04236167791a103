import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function whose response is tested in the same action',
    flow: inbound(lookUp('Look up', {}, { conditions: { gold: FINISH } })),
    found: ['error conditions-refused Look up › Conditions'],
  },
  {
    title: 'a prompt with a key, in a customer queue flow',
    flow: whole('CUSTOMER_QUEUE', act('Greet', 'MessageParticipant', { Text: 'Press 1.' }, { conditions: { 1: FINISH, 2: FINISH } })),
    found: ['error conditions-refused Greet › Conditions'],
  },
  {
    title: 'a transfer into a queue',
    flow: whole('MODULE', act('Enter queue', 'TransferContactToQueue', {}, { conditions: { Queued: FINISH }, errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } })),
    found: ['error conditions-refused Enter queue › Conditions'],
  },
];
