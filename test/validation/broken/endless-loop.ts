import { BrokenVariant } from '../private/broken-variant';
import { act, check, inbound, lookUp, menu, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a menu all of whose branches lead back to it',
    flow: { type: 'CONTACT_FLOW', start: 'Ask', actions: [menu('Ask', {}, { next: 'Ask', conditions: { 1: 'Ask' }, errors: { InputTimeLimitExceeded: 'Ask', NoMatchingCondition: 'Ask', NoMatchingError: 'Ask' } })] },
    found: ['error endless-loop Ask'],
  },
  {
    title: 'a round of two on one branch of a transfer flow',
    flow: whole('QUEUE_TRANSFER', check('Which', '$.Channel', { VOICE: 'Speak' }), act('Speak', 'MessageParticipant', { Text: 'One moment.' }, { next: 'Look up', errors: {} }), lookUp('Look up', {}, { next: 'Speak', errors: { NoMatchingError: 'Speak' } })),
    found: ['error endless-loop Speak'],
  },
  {
    title: 'a wait that is followed by itself, behind a function',
    flow: inbound(lookUp('Look up', {}, { next: 'Pause' }), act('Pause', 'Wait', { TimeLimitSeconds: '60' }, { next: 'Pause', conditions: { WaitCompleted: 'Pause' }, errors: { NoMatchingError: 'Pause' } })),
    found: ['error endless-loop Pause'],
  },
];
