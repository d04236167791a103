import { BrokenVariant } from '../private/broken-variant';
import { act, inbound, lookUp, note, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a queue that is chosen from a response that may be missing',
    flow: inbound(lookUp('Look up', {}, { next: 'Set queue', errors: { NoMatchingError: 'Set queue' } }), act('Set queue', 'UpdateContactTargetQueue', { QueueId: '$.External.queue' })),
    found: ['warning lambda-result-after-failure Set queue › QueueId'],
  },
  {
    title: 'an attribute of a queue flow, behind a pause after the failure',
    flow: whole('CUSTOMER_QUEUE', lookUp('Look up', {}, { next: 'Note', errors: { NoMatchingError: 'Pause' } }), act('Pause', 'Wait', { TimeLimitSeconds: '5' }, { next: 'Note', conditions: { WaitCompleted: 'Note' } }), note('Note', { name: '$.External.name' })),
    found: ['warning lambda-result-after-failure Note › Attributes.name'],
  },
  {
    title: 'markup of a module that speaks of what may be missing',
    flow: whole('MODULE', lookUp('Look up', {}, { next: 'Greet', errors: { NoMatchingError: 'Greet' } }), act('Greet', 'MessageParticipant', { SSML: '<speak>$.External.name</speak>' })),
    found: ['warning lambda-result-after-failure Greet › SSML'],
  },
];
