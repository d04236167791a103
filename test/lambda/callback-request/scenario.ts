import { createHmac } from 'crypto';
import { CallbackRequests, QueueMetricsCache } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { contactEvent, contactIds, INSTANCE_ID } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';
import { urlEvent } from '../private/url-event';

const KEY = 'a key that only tests know';
const SCOPE = 'support';
const LATER = 4_102_444_800;
const newContact = contactIds();
let count = 0;
/** The number of tests is more than that of fictional numbers, and hardly any run may meet the lock of another one. */
const nextNumber = () => phoneNumber(count++ % 80);

/** The key of the lock of a number, as every helper computes it. */
export function lockKeyOf(number: string): string {
  return `lock#${createHmac('sha256', KEY).update(`${number}|${SCOPE}`).digest('base64url')}`;
}

/** The lock of a callback that waits in its queue. */
export function waiting(number: string, contactId: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  const leg = { contactId, contactSince: now - 60 };
  return { pk: lockKeyOf(number), holder: `${contactId}-asked`, state: 'QUEUED', requestedAt: now - 120, expiresAt: now + 600_000, ...leg };
}

const NOT_PROMISED = 'Nothing is promised: the caller hears that requests cannot be taken now, and may send it again.';
const UNAVAILABLE: Expected = { answer: { statusCode: 503 }, meaning: NOT_PROMISED };
const NOT_TAKEN: Expected = { answer: { outcome: 'unavailable' }, meaning: 'Nothing is promised: the customer is told so, and goes on to an agent.' };
const NOT_NOTED: Expected = { answer: { outcome: 'unavailable' }, meaning: 'The customer gets into the queue all the same; the end of the call shows that it was answered.' };
const NOT_KEPT: Expected = { answer: { outcome: 'unavailable' }, meaning: 'The customer waits behind those who came before this call.' };
const KEPT: Expected = { answer: { outcome: 'kept' }, meaning: 'The place is kept: the answer holds nothing that anybody reads.' };

const ACCEPTED = [
  'dynamodb:GetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:PutItem', 'sqs:SendMessage', 'dynamodb:PutItem',
];

function taken(title: string, event: (number: string) => unknown, healthy: unknown, fault: Expected): ScenarioRun {
  return {
    title,
    prepare: (table) => free(table, phoneNumber(count % 80)),
    event: () => event(nextNumber()),
    healthy,
    calls: ACCEPTED,
    faults: { 'Amazon DynamoDB': fault, 'Amazon SQS': fault, 'AWS Secrets Manager': fault },
  };
}

/** Whatever an earlier run left for the number has expired. */
async function free(table: StateTableDouble, number: string): Promise<void> {
  await table.put({ pk: lockKeyOf(number), holder: 'nobody', state: 'RESERVED', requestedAt: 1, expiresAt: 1 });
}

export const scenario: Scenario = {
  handler: 'callback-request',
  environment: {
    INSTANCE_ID,
    SCOPE,
    KEY_SECRET_ARN: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:key',
    LINE_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/line.fifo',
    RECORD_SECONDS: '950400',
    RETRY_GRACE_SECONDS: '900',
    ATTRIBUTE_KEYS: 'topic',
    COUNTRIES: 'US,CA',
    DEFAULT_COUNTRY: 'US',
  },
  services: {
    'AWS Secrets Manager': () => ({ body: { SecretString: KEY } }),
    'Amazon Connect': ({ operation, input }) => operation === 'DescribeContact'
      ? { body: { Contact: { Id: input.ContactId, InitiationMethod: 'CALLBACK' } } }
      : { body: {} },
    'Amazon SQS': () => ({ body: { MessageId: 'taken' } }),
  },
  runs: [
    taken('a web form requests a callback', (phone) => urlEvent({
      method: 'POST', path: '/', body: { phoneNumber: phone, attributes: { topic: 'bill' } },
    }), { statusCode: 202 }, UNAVAILABLE),
    taken('a flow of another channel requests a callback', (phone) => contactEvent({
      operation: 'request', phoneNumber: phone, topic: 'bill',
    }, { initialContactId: newContact() }), { outcome: 'accepted' }, NOT_TAKEN),
    {
      title: 'a customer who has a callback requests another one',
      prepare: (table) => table.put(waiting(phoneNumber(count % 80), newContact())),
      event: () => urlEvent({ method: 'POST', path: '/', body: { phoneNumber: nextNumber() } }),
      healthy: { statusCode: 409 },
      calls: ['dynamodb:GetItem', 'dynamodb:GetItem', 'connect:DescribeContact'],
      faults: {
        'Amazon DynamoDB': UNAVAILABLE,
        'AWS Secrets Manager': UNAVAILABLE,
        'Amazon Connect': { answer: { statusCode: 409 }, meaning: 'The customer has a callback or had one a while ago, and is refused another one.' },
      },
    },
    {
      title: 'the customer answers the call',
      prepare: (table) => table.put({ pk: 'request#r-1', state: 'DIALLING', attempts: 1, contactId: 'c', lockKey: 'lock#1', requestedAt: 1, expiresAt: LATER }),
      event: () => contactEvent({ operation: 'answered', requestId: 'r-1' }, { initialContactId: newContact() }),
      healthy: { outcome: 'noted' },
      calls: ['dynamodb:UpdateItem'],
      faults: { 'Amazon DynamoDB': NOT_NOTED },
    },
    {
      title: 'the place is kept',
      event: () => contactEvent({ operation: 'keep-place', requestedAt: String(Math.floor(Date.now() / 1000) - 600) }, { initialContactId: newContact() }),
      healthy: { outcome: 'kept' },
      calls: ['connect:UpdateContactRoutingData'],
      faults: { 'Amazon Connect': { 'timeout': NOT_KEPT, 'throttled': NOT_KEPT, 'server error': NOT_KEPT, 'malformed answer': KEPT, 'slow by 3 s': NOT_KEPT } },
    },
  ],
  declare: (stack) => declareRequests(stack),
};

/** The construct of both handlers. */
export function declareRequests(stack: ConstructorParameters<typeof CallCenter>[0]): CallbackRequests {
  const { instance, callbacks: queue, stack: scope } = new CallCenter(stack);
  return new CallbackRequests(scope, 'Requests', { instance, queue, metrics: new QueueMetricsCache(scope, 'Metrics', { instance, queues: [queue] }) });
}
