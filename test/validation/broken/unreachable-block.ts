import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, menu, note, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function that no branch leads to',
    flow: { ...inbound(lookUp('Look up')), start: FINISH },
    found: ['warning unreachable-block Look up'],
  },
  {
    title: 'a round of blocks that only lead to each other, in a queue flow',
    flow: { ...whole('CUSTOMER_QUEUE', speak('Speak', 'Hello.', 'Ask'), menu('Ask', {}, { conditions: { 1: 'Speak' } })), start: FINISH },
    found: ['warning unreachable-block Speak', 'warning unreachable-block Ask'],
  },
  {
    title: 'the next of a transfer, which only repeats its error branch',
    flow: whole('QUEUE_TRANSFER', act('Enter queue', 'TransferContactToQueue', {}, { next: 'Note', errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } }), note('Note', { a: 'b' })),
    found: ['warning unreachable-block Note'],
  },
];
