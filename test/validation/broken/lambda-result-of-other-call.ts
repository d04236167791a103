import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, note, speak, whole } from '../private/whole-flows';

const writer = { LambdaFunctionARN: 'writer' };

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a queue that only the first of two functions has named',
    flow: inbound(lookUp('Look up', {}, { next: 'Set queue' }), act('Set queue', 'UpdateContactTargetQueue', { QueueId: '$.External.queue' }, { next: 'Write' }), lookUp('Write', writer, { next: 'Note' }), note('Note', { queue: '$.External.queue' })),
    found: ['info lambda-result-of-other-call Note › Attributes.queue'],
  },
  {
    title: 'a check in a queue flow',
    flow: whole('CUSTOMER_QUEUE', lookUp('Look up', {}, { next: 'Greet' }), speak('Greet', 'Hello $.External.name.', 'Write'), lookUp('Write', writer, { next: 'Is it Ana' }), check('Is it Ana', '$.External.name', { Ana: FINISH })),
    found: ['info lambda-result-of-other-call Is it Ana › ComparisonValue'],
  },
  {
    title: 'markup in a module, on one branch behind the second function',
    flow: whole('MODULE', lookUp('Look up', {}, { next: 'Note' }), note('Note', { name: '$.External.name' }, 'Write'), lookUp('Write', writer, { next: 'Which' }), check('Which', '$.Channel', { VOICE: 'Greet' }), act('Greet', 'MessageParticipant', { SSML: '<speak>$.External.name</speak>' })),
    found: ['info lambda-result-of-other-call Greet › SSML'],
  },
];
