import { declareRequests } from '../callback-request/scenario';
import { contactIds, INSTANCE_ID } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';
import { type StateTableDouble, TABLE_NAME } from '../private/state-table';

const QUEUE_ID = '00000000-0000-0000-0000-00000000000a';
const LATER = 4_102_444_800;
const seconds = () => Math.floor(Date.now() / 1000);
const newRequest = contactIds();

const DONE = { batchItemFailures: [] };
const HELD = { batchItemFailures: [{ itemIdentifier: 'message' }] };

function delivery(step: string, id: string) {
  const request = { id, number: phoneNumber(7), language: 'en-US', name: '', attributes: {}, requestedAt: seconds() - 60 };
  const body = JSON.stringify({ step, notBefore: 0, request });
  return { Records: [{ messageId: 'message', receiptHandle: 'receipt', body }] };
}

/** A request in a state of its life, with the lock of its customer. */
async function requested(table: StateTableDouble, id: string, more: object): Promise<void> {
  const [lockKey, requestedAt] = [`lock#${id}`, seconds() - 60];
  await table.put({ pk: `request#${id}`, state: 'WAITING', attempts: 0, lockKey, requestedAt, expiresAt: LATER, ...more });
  await table.put({ pk: lockKey, holder: `request#${id}`, state: 'RESERVED', requestedAt, expiresAt: LATER });
}

async function agents(table: StateTableDouble, agentsAvailable: number): Promise<void> {
  await table.put({ pk: `metrics#${QUEUE_ID}`, asOf: seconds(), contactsInQueue: 0, agentsAvailable, expiresAt: LATER });
  await table.put({ pk: `dials#${QUEUE_ID}`, dials: '', expiresAt: LATER });
}

interface Case {
  readonly title: string;
  readonly step: 'dial' | 'follow';
  readonly record?: object;
  readonly agentsAvailable?: number;
  readonly healthy?: unknown;
  readonly calls: readonly string[];
  readonly faults: ScenarioRun['faults'];
}

function run({ title, step, record = {}, agentsAvailable = 9, healthy = DONE, calls, faults }: Case): ScenarioRun {
  const prepared: string[] = [];
  return {
    title,
    prepare: async (table) => {
      const id = newRequest();
      await Promise.all([requested(table, id, record), agents(table, agentsAvailable)]);
      prepared.push(id);
    },
    event: () => delivery(step, prepared.shift()!),
    healthy,
    calls,
    faults,
  };
}

const AGAIN: Expected = { answer: HELD, meaning: 'The message comes again after its visibility timeout.' };
const BACK_IN_LINE: Expected = { answer: DONE, meaning: 'The request leaves the line for a minute, and comes in again at its end.' };
const TRIED_AGAIN: Expected = { answer: HELD, meaning: 'It is looked at again after two minutes, so the customer is called again a little later.' };
const HELD_LONGER: Expected = { answer: HELD, meaning: 'The head of the line waits for two minutes in place of 20 seconds.' };
/** Locks, calls and locks of calls are made in the time between two answers, so a late answer fails like none. */
const LOOK_AND_TAKE = ['dynamodb:GetItem', 'dynamodb:GetItem', 'dynamodb:GetItem', 'dynamodb:GetItem'];

export const scenario: Scenario = {
  handler: 'requested-call',
  environment: {
    METRICS_TABLE_NAME: TABLE_NAME,
    INSTANCE_ID,
    QUEUE_ID,
    FLOW_ID: 'flow',
    LINE_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/line.fifo',
    LATER_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/later',
    DEAD_LETTER_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/failed',
    MAX_ATTEMPTS: '3',
    RETRY_SECONDS: '600',
    LONGEST_WAIT_SECONDS: '345600',
    PACE_MILLISECONDS: '0',
  },
  services: {
    'Amazon Connect': ({ operation, input }) => operation === 'DescribeContact'
      ? { body: { Contact: { Id: input.ContactId, DisconnectTimestamp: seconds() } } }
      : { body: { ContactId: 'called' } },
    'Amazon SQS': () => ({ body: { MessageId: 'taken' } }),
  },
  runs: [
    run({
      title: 'an agent is free for the head of the line',
      step: 'dial',
      calls: [...LOOK_AND_TAKE, 'dynamodb:PutItem', 'connect:StartOutboundVoiceContact', 'dynamodb:UpdateItem', 'sqs:SendMessage'],
      faults: { 'Amazon DynamoDB': BACK_IN_LINE, 'Amazon SQS': AGAIN, 'Amazon Connect': BACK_IN_LINE },
    }),
    run({
      title: 'no agent is free',
      step: 'dial',
      agentsAvailable: 0,
      healthy: HELD,
      calls: [...LOOK_AND_TAKE, 'sqs:ChangeMessageVisibility'],
      faults: { 'Amazon DynamoDB': BACK_IN_LINE, 'Amazon SQS': HELD_LONGER },
    }),
    run({
      title: 'nobody answered',
      step: 'follow',
      record: { state: 'DIALLING', attempts: 1, contactId: 'unanswered' },
      calls: ['dynamodb:GetItem', 'connect:DescribeContact', 'dynamodb:UpdateItem', 'sqs:SendMessage'],
      faults: { 'Amazon DynamoDB': TRIED_AGAIN, 'Amazon SQS': TRIED_AGAIN, 'Amazon Connect': TRIED_AGAIN },
    }),
    run({
      title: 'the time of the next call has come',
      step: 'follow',
      record: { attempts: 1 },
      calls: ['dynamodb:GetItem', 'sqs:SendMessage'],
      faults: { 'Amazon DynamoDB': AGAIN, 'Amazon SQS': AGAIN },
    }),
    run({
      title: 'the customer was reached and the call is over',
      step: 'follow',
      record: { state: 'ANSWERED', attempts: 1, contactId: 'answered' },
      calls: ['dynamodb:GetItem', 'connect:DescribeContact', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      faults: { 'Amazon DynamoDB': AGAIN, 'Amazon Connect': AGAIN },
    }),
  ],
  declare: (stack) => declareRequests(stack),
};
