import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, note, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'an attribute that is set to nothing',
    flow: inbound(note('Note', { tier: '' })),
    found: ['error empty-parameter Note › Attributes.tier'],
  },
  {
    title: 'a message of several that says nothing, in a customer queue flow',
    flow: whole('CUSTOMER_QUEUE', act('Wait in line', 'MessageParticipantIteratively', { Messages: [{ Text: 'Please wait.' }, { Text: '' }], InterruptFrequencySeconds: '60' }, { conditions: { MessagesInterrupted: FINISH } })),
    found: ['error empty-parameter Wait in line › Messages[1].Text'],
  },
  {
    title: 'a queue that is null',
    flow: whole('QUEUE_TRANSFER', act('Set queue', 'UpdateContactTargetQueue', { QueueId: null })),
    found: ['error empty-parameter Set queue › QueueId'],
  },
  {
    title: 'a list with an empty item',
    flow: whole('AGENT_WHISPER', act('Untag', 'UntagContact', { TagKeys: ['team', ''] })),
    found: ['error empty-parameter Untag › TagKeys[1]'],
  },
];
