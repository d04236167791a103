import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, menu, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'an error branch to a block that is not there',
    flow: inbound(lookUp('Look up', {}, { errors: { NoMatchingError: 'Gone' } })),
    found: ['error target-exists Look up › NoMatchingError'],
  },
  {
    title: 'a key of a menu in a queue flow',
    flow: whole('CUSTOMER_QUEUE', menu('Ask', {}, { conditions: { 1: FINISH, 2: 'Gone' } })),
    found: ['error target-exists Ask › 2'],
  },
  {
    title: 'the way on from a setting of a whisper',
    flow: whole('AGENT_WHISPER', check('Which', '$.Channel', { VOICE: 'Note' }), act('Note', 'UpdateContactAttributes', { Attributes: { a: 'b' } }, { next: 'Gone' })),
    found: ['error target-exists Note › next'],
  },
  {
    title: 'a module whose start is not there',
    flow: { ...whole('MODULE'), start: 'Gone' },
    found: ['error target-exists StartAction'],
  },
];
