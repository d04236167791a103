import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, menu, whole } from '../private/whole-flows';

const loop = act('Wait in line', 'MessageParticipantIteratively', { Messages: [{ Text: 'Please wait.' }], InterruptFrequencySeconds: '60' }, { conditions: { MessagesInterrupted: FINISH } });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'markup that is spoken before the loop',
    flow: whole('CUSTOMER_QUEUE', act('Greet', 'MessageParticipant', { SSML: '<speak>Welcome.</speak>' }, { next: 'Wait in line', errors: { NoMatchingError: 'Wait in line' } }), loop),
    found: ['warning loop-prompts-first Greet'],
  },
  {
    title: 'a menu before the loop',
    flow: whole('CUSTOMER_QUEUE', menu('Ask', {}, { conditions: { 1: 'Wait in line' } }), loop),
    found: ['warning loop-prompts-first Ask'],
  },
  {
    title: 'a move to another queue that failed before the loop',
    flow: whole('CUSTOMER_QUEUE', act('Move', 'DequeueContactAndTransferToQueue', { QueueId: 'sales' }, { errors: { QueueAtCapacity: 'Wait in line', NoMatchingError: 'Wait in line' } }), loop),
    found: ['warning loop-prompts-first Move'],
  },
];
