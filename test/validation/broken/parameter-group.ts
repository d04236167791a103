import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a prompt without a message',
    flow: inbound(act('Greet', 'MessageParticipant', {})),
    found: ['error parameter-group Greet › Text'],
  },
  {
    title: 'one of several messages of a loop that is text and markup',
    flow: whole('CUSTOMER_QUEUE', act('Wait in line', 'MessageParticipantIteratively', { Messages: [{ Text: 'Please wait.' }, { Text: 'Still.', SSML: '<speak>Still.</speak>' }], InterruptFrequencySeconds: '60' }, { conditions: { MessagesInterrupted: FINISH } })),
    found: ['error parameter-group Wait in line › Messages[1].SSML'],
  },
  {
    title: 'a queue and an agent as working queue',
    flow: whole('QUEUE_TRANSFER', act('Set queue', 'UpdateContactTargetQueue', { QueueId: 'support', AgentId: 'ana' })),
    found: ['error parameter-group Set queue › AgentId'],
  },
  {
    title: 'a change of the routing that changes nothing',
    flow: whole('MODULE', act('Change', 'UpdateContactRoutingBehavior', {})),
    found: ['error parameter-group Change › QueuePriority'],
  },
];
