import { createHmac } from 'crypto';
import { CancelCallback, DuplicateCheck } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { contactEvent, contactIds, INSTANCE_ID } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';

const KEY = 'a key that only tests know';
const SCOPE = 'support';
const seconds = () => Math.floor(Date.now() / 1000);
const newContact = contactIds();
let count = 0;

/** The item of a callback that waits under the number. */
export function waiting(number: string, contactId: string, more: object = {}): Record<string, unknown> {
  const pk = `lock#${createHmac('sha256', KEY).update(`${number}|${SCOPE}`).digest('base64url')}`;
  const now = seconds();
  return {
    pk, holder: `${contactId}-asked`, state: 'QUEUED', requestedAt: now - 120, expiresAt: now + 600_000, contactId, contactSince: now - 60, ...more,
  };
}

/** What a two-way text looks like when it comes by a topic. */
export function textMessage(from: string, body: string) {
  const message = {
    originationNumber: from, destinationNumber: phoneNumber(88), messageKeyword: 'KEYWORD', messageBody: body, inboundMessageId: newContact(), previousPublishedMessageId: newContact(),
  };
  return { Records: [{ EventSource: 'aws:sns', Sns: { Type: 'Notification', Message: JSON.stringify(message) } }] };
}

/** A request to the function URL, as it comes when IAM has let its caller in. */
export function httpRequest(body: string) {
  return {
    version: '2.0',
    rawPath: '/',
    body,
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST' }, authorizer: { iam: { userArn: 'arn:aws:sts::111122223333:assumed-role/Supervisor/jo' } } },
  };
}

const UNKNOWN = { outcome: 'unknown' };
const CLOSED: Expected = { answer: UNKNOWN, meaning: 'Nothing is stopped that is not certain; the flow says that the callback may still come.' };
const BUSY: Expected = { answer: { statusCode: 503 }, meaning: 'The supervisor is told to try again.' };
const AGAIN: Expected = { throws: true, meaning: 'The text comes again; the callback may still come.' };
/** The number of tests is more than that of fictional numbers, and no run may meet the lock of another one. */
const nextNumber = () => phoneNumber(count++ % 80);

const ALL = (expected: Expected): ScenarioRun['faults'] => ({ 'Amazon DynamoDB': expected, 'Amazon Connect': expected, 'AWS Secrets Manager': expected });
const STOPPED = ['dynamodb:GetItem', 'connect:DescribeContact', 'connect:StopContact', 'dynamodb:DeleteItem'];

interface Face {
  readonly title: string;
  readonly event: (number: string) => unknown;
  readonly healthy: unknown;
  readonly fault: Expected;
  /** What differs from a callback that waits in its queue, and the calls that follow from it. */
  readonly lock?: object;
  readonly calls?: readonly string[];
  readonly faults?: ScenarioRun['faults'];
}

/** A callback waits for a number of its own, and is cancelled by one of the ways in. Runs may overlap. */
function run({ title, event, healthy, fault, lock, calls = STOPPED, faults = ALL(fault) }: Face): ScenarioRun {
  const prepared: string[] = [];
  return {
    title,
    prepare: async (table: StateTableDouble) => {
      const number = nextNumber();
      await table.put(waiting(number, newContact(), lock));
      prepared.push(number);
    },
    event: () => event(prepared.shift() ?? nextNumber()),
    healthy,
    calls,
    faults,
  };
}

export const scenario: Scenario = {
  handler: 'cancel-callback',
  environment: {
    INSTANCE_ID,
    SCOPE,
    KEY_SECRET_ARN: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:key',
    RETRY_GRACE_SECONDS: '900',
    KEYWORDS: 'NOCALL,KEIN RÜCKRUF',
    DEFAULT_COUNTRY: 'US',
  },
  services: {
    'AWS Secrets Manager': () => ({ body: { SecretString: KEY } }),
    'Amazon Connect': ({ operation, input }) => operation === 'DescribeContact'
      ? { body: { Contact: { Id: input.ContactId, InitiationMethod: 'CALLBACK' } } }
      : { body: {} },
  },
  runs: [
    run({
      title: 'a customer who calls again cancels',
      event: (number) => contactEvent({ operation: 'cancel', phoneNumber: number }, { initialContactId: newContact() }),
      healthy: { outcome: 'cancelled' },
      fault: CLOSED,
    }),
    run({
      title: 'a customer cancels before the callback is made',
      event: (number) => contactEvent({ operation: 'cancel', phoneNumber: number }, { initialContactId: newContact() }),
      lock: { state: 'RESERVED', contactId: undefined, contactSince: undefined },
      healthy: { outcome: 'cancelled' },
      calls: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
      fault: CLOSED,
      faults: { 'Amazon DynamoDB': CLOSED, 'AWS Secrets Manager': CLOSED },
    }),
    run({ title: 'a customer cancels by text', event: (number) => textMessage(number, 'Nocall!'), healthy: undefined, fault: AGAIN }),
    run({
      title: 'a supervisor cancels',
      event: (number) => httpRequest(JSON.stringify({ phoneNumber: number })),
      healthy: { statusCode: 200 },
      fault: BUSY,
    }),
  ],
  declare: (stack) => {
    const { instance } = new CallCenter(stack);
    new CancelCallback(stack, 'Cancel', { instance, duplicateCheck: new DuplicateCheck(stack, 'Check', { instance }) });
  },
};
