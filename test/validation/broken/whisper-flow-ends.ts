import { BrokenVariant } from '../private/broken-variant';
import { act, check, lookUp, menu, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a prompt that repeats itself, so that nobody comes to the end',
    flow: whole('AGENT_WHISPER', act('Tell', 'MessageParticipant', { Text: 'A callback.' }, { next: 'Tell', errors: {} })),
    found: ['error whisper-flow-ends Tell', 'warning unreachable-block Finish', 'warning unreachable-block Stop'],
    because: 'The end is there, and no way leads to it.',
  },
  {
    title: 'a round of two on one branch of a customer whisper',
    flow: whole('CUSTOMER_WHISPER', check('Which', '$.Channel', { VOICE: 'Tell' }), act('Tell', 'MessageParticipant', { Text: 'One moment.' }, { next: 'Look up', errors: {} }), lookUp('Look up', {}, { next: 'Tell', errors: { NoMatchingError: 'Tell' } })),
    found: ['error whisper-flow-ends Tell'],
  },
  {
    title: 'a menu of an outbound whisper that is asked again whatever comes',
    flow: { type: 'OUTBOUND_WHISPER', start: 'Ask', actions: [menu('Ask', {}, { next: 'Ask', conditions: { 1: 'Ask' }, errors: { InputTimeLimitExceeded: 'Ask', NoMatchingCondition: 'Ask', NoMatchingError: 'Ask' } })] },
    found: ['error whisper-flow-ends Ask'],
  },
];
