import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, whole } from '../private/whole-flows';

const GONE = '${Gone.Arn}';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function',
    flow: { ...inbound(lookUp('Look up', { LambdaFunctionARN: GONE })), missing: [GONE] },
    found: ['error reference-exists Look up › LambdaFunctionARN'],
  },
  {
    title: 'the queue of a check in a queue flow',
    flow: { ...whole('CUSTOMER_QUEUE', act('Is anybody there', 'CheckMetricData', { MetricType: 'NumberOfContactsInQueue', QueueId: GONE }, { conditions: { 9: FINISH }, errors: { NoMatchingCondition: FINISH, NoMatchingError: FINISH } })), missing: [GONE] },
    found: ['error reference-exists Is anybody there › QueueId'],
  },
  {
    title: 'the flow of a hook, which a module sets',
    flow: { ...whole('MODULE', act('Set', 'UpdateContactEventHooks', { EventHooks: { CustomerQueue: GONE } })), missing: [GONE] },
    found: ['error reference-exists Set › EventHooks.CustomerQueue'],
  },
  {
    title: 'a recorded prompt of a whisper',
    flow: { ...whole('AGENT_WHISPER', act('Greet', 'MessageParticipant', { PromptId: GONE })), missing: [GONE] },
    found: ['error reference-exists Greet › PromptId'],
  },
  {
    title: 'a prompt in the second item of a list',
    flow: { ...whole('CUSTOMER_QUEUE', act('Wait in line', 'MessageParticipantIteratively', { Messages: [{ Text: 'Please wait.' }, { PromptId: GONE }], InterruptFrequencySeconds: '60' }, { conditions: { MessagesInterrupted: FINISH } })), missing: [GONE] },
    found: ['error reference-exists Wait in line › Messages[1].PromptId'],
  },
];
