import { ApiQueue } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { contactIds, INSTANCE_ID } from '../private/contact-event';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';

const newContact = contactIds();
const DONE = { batchItemFailures: [] };

/** One message as the event source delivers it. */
export function delivery(body: string, receiveCount = 1, messageId = 'message') {
  return { messageId, receiptHandle: `receipt of ${messageId}`, body, attributes: { ApproximateReceiveCount: String(receiveCount) } };
}

export function callOf(operation: string, more: object = {}, contactId = newContact()): string {
  return JSON.stringify({ operation, input: { InstanceId: INSTANCE_ID, ...more, ...(operation === 'UpdateContactAttributes' ? { InitialContactId: contactId } : { ContactId: contactId }) } });
}

const AGAIN: Expected = {
  answer: { batchItemFailures: [{ itemIdentifier: 'message' }] },
  meaning: 'The call is made again after a pause, and goes to the dead-letter queue after ten attempts.',
};
const SLOWER: Expected = { ...AGAIN, meaning: 'The message comes again after its visibility timeout.' };

function run(title: string, body: () => string, calls: readonly string[], faults: ScenarioRun['faults'], healthy: unknown = DONE): ScenarioRun {
  return { title, event: () => ({ Records: [delivery(body())] }), healthy, calls, faults };
}

const ACCEPTED: Expected = { answer: DONE, meaning: 'The call was made: its answer holds nothing that anybody reads.' };
const UNREAD = {
  'Amazon Connect': { 'timeout': AGAIN, 'throttled': AGAIN, 'server error': AGAIN, 'malformed answer': ACCEPTED, 'slow by 3 s': AGAIN },
} as const;

export const scenario: Scenario = {
  handler: 'api-queue',
  environment: {
    QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/calls',
    DEAD_LETTER_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/failed-calls',
    PACE_MILLISECONDS: '0',
  },
  services: {
    'Amazon Connect': ({ operation, input }) => operation === 'DescribeContact'
      ? { body: { Contact: { Id: input.ContactId, InitiationMethod: 'CALLBACK' } } }
      : { body: {} },
    'Amazon SQS': () => ({ body: { MessageId: 'taken' } }),
  },
  runs: [
    run('StopContact', () => callOf('StopContact'), ['connect:DescribeContact', 'connect:StopContact'], { 'Amazon Connect': AGAIN }),
    run('UpdateContactAttributes', () => callOf('UpdateContactAttributes', { Attributes: { vip: 'yes' } }), ['connect:UpdateContactAttributes'], UNREAD),
    run('UpdateContactRoutingData', () => callOf('UpdateContactRoutingData', { QueuePriority: 1 }), ['connect:UpdateContactRoutingData'], UNREAD),
    run('a call that is not allowed', () => callOf('DeleteInstance'), ['sqs:SendMessage'], { 'Amazon SQS': SLOWER }),
  ],
  declare: (stack) => {
    const { instance } = new CallCenter(stack);
    new ApiQueue(stack, 'ApiQueue', { instance });
  },
};
