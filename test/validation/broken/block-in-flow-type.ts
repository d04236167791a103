import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a choice of the queue in a customer queue flow',
    flow: whole('CUSTOMER_QUEUE', act('Set queue', 'UpdateContactTargetQueue', { QueueId: 'support' })),
    found: ['error block-in-flow-type Set queue'],
  },
  {
    title: 'a prompt on one branch of a hold flow',
    flow: whole('AGENT_HOLD', check('Which', '$.Channel', { VOICE: 'Greet' }), speak('Greet', 'Please hold.')),
    found: ['error block-in-flow-type Greet'],
  },
  {
    title: 'loop prompts in an inbound flow',
    flow: inbound(act('Wait in line', 'MessageParticipantIteratively', { Messages: [{ Text: 'Please wait.' }], InterruptFrequencySeconds: '60' }, { conditions: { MessagesInterrupted: FINISH } })),
    found: ['error block-in-flow-type Wait in line'],
  },
  {
    title: 'a function in a campaign, whose end is right',
    flow: whole('CAMPAIGN', lookUp('Look up')),
    found: ['error block-in-flow-type Look up'],
  },
];
