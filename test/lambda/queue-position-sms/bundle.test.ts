import * as connectApi from '@aws-sdk/client-connect';
import * as smsApi from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { connectEvent } from '../private/connect-event';
import { contactEvent, contactIds, INSTANCE_ID } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { nobody, Reply } from '../private/http-server';
import { phoneNumber } from '../private/phone-numbers';
import { ServiceDouble } from '../private/service-double';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';

const SENT: Reply = { body: { MessageId: 'message-1' } };
const THROTTLED: Reply = { error: { type: 'ThrottlingException', status: 400 } };
const SLOW: Reply = { delayMilliseconds: 10_000 };
const FAILED_FOR_NOW = { outcome: 'failed', next: 'wait' };
const FAILED_FOR_GOOD = { outcome: 'failed', next: 'stop' };

const newContact = contactIds();
let table: StateTableDouble;
let connect: ServiceDouble;
let sms: ServiceDouble;
let hosts: HandlerHost[] = [];
let host: HandlerHost;

async function startHost(env: Record<string, string> = {}): Promise<HandlerHost> {
  const started = await HandlerHost.start('queue-position-sms', {
    TABLE_NAME,
    ORIGINATION_IDENTITY: 'arn:aws:sms-voice:us-east-1:111122223333:pool/p',
    CONFIGURATION_SET: 'callbacks',
    THRESHOLDS: '5,2',
    CALLS_PER_SECOND: '1',
    MESSAGES: JSON.stringify({ en: 'You are number {position}. {number} will call.', es: 'Es el número {position}.' }),
    CONFIRMATION_MESSAGES: JSON.stringify({ en: '{number} will call.' }),
    MISSED_MESSAGES: JSON.stringify({ en: 'We missed you.' }),
    CALLER_ID: 'the number on your card',
    DEFAULT_COUNTRY: 'US',
    TIME_TO_LIVE_SECONDS: '600',
    RECORD_SECONDS: '608400',
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_ENDPOINT_URL_CONNECT: connect.url,
    AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: sms.url,
    ...env,
  });
  hosts.push(started);
  return started;
}

function metrics(position?: number, estimate?: number): Reply {
  const results = [['POSITION_IN_QUEUE', position], ['ESTIMATED_WAIT_TIME', estimate]].filter(([, value]) => value !== undefined);
  return { body: { Id: 'contact', MetricResults: results.map(([Name, value]) => ({ Name, Value: { Number: value } })) } };
}

function conflict(reason: string): Reply {
  const type = 'ConflictException';
  return { error: { type, status: 400 }, raw: JSON.stringify({ __type: type, message: `${phoneNumber(1)}: ${reason}`, Reason: reason }) };
}

const run = (contact: { initialContactId: string; contactId?: string }, parameters: Record<string, string> = {}, on = host) =>
  on.invoke(contactEvent({ phoneNumber: '(206) 555-0101', consent: 'yes', ...parameters }, contact));

beforeAll(async () => {
  [table, connect, sms] = await Promise.all([StateTableDouble.start(), ServiceDouble.start(connectApi), ServiceDouble.start(smsApi)]);
  host = await startHost();
});

beforeEach(() => {
  table.reset();
  connect.reset(() => metrics(2, 90));
  sms.reset(() => SENT);
});

afterAll(async () => {
  await Promise.all(hosts.map((each) => each.stop()));
  await Promise.all([table.close(), connect.close(), sms.close()]);
});

test('a text is asked for with all that the service needs, and recorded', async () => {
  const [initialContactId, contactId] = [newContact(), newContact()];
  expect(await run({ initialContactId, contactId })).toEqual({
    outcome: 'texted',
    next: 'stop',
    waitSeconds: '60',
    position: '2',
    estimatedWaitSeconds: '90',
    messageId: 'message-1',
    lastSeen: expect.stringMatching(/^2 45 \d+$/),
  });
  expect(connect.calls).toEqual([{
    operation: 'GetContactMetrics',
    input: { InstanceId: INSTANCE_ID, ContactId: contactId, Metrics: [{ Name: 'POSITION_IN_QUEUE' }, { Name: 'ESTIMATED_WAIT_TIME' }] },
  }]);
  expect(sms.calls).toEqual([{
    operation: 'SendTextMessage',
    input: {
      DestinationPhoneNumber: phoneNumber(1),
      OriginationIdentity: 'arn:aws:sms-voice:us-east-1:111122223333:pool/p',
      ConfigurationSetName: 'callbacks',
      MessageBody: 'You are number 2. the number on your card will call.',
      MessageType: 'TRANSACTIONAL',
      TimeToLive: 600,
    },
  }]);
  expect(table.operations).toEqual(['PutItem']);
  expect(await table.item({ pk: `sms#${initialContactId}#position` })).toEqual({
    pk: `sms#${initialContactId}#position`, attempt: expect.any(String), place: 2, expiresAt: expect.any(Number),
  });
});

test('of twenty runs at the same time for one callback, one texts', async () => {
  const initialContactId = newContact();
  const answers = await Promise.all(Array.from({ length: 20 }, () => run({ initialContactId })));
  const count = (outcome: string) => answers.filter((answer) => answer.outcome === outcome).length;
  expect({ texted: count('texted'), already: count('already-texted'), sent: sms.calls.length }).toEqual({ texted: 1, already: 19, sent: 1 });
});

test('a retry leg of the callback is not texted again', async () => {
  const initialContactId = newContact();
  await run({ initialContactId, contactId: newContact() });
  expect(await run({ initialContactId, contactId: newContact() })).toMatchObject({ outcome: 'already-texted', next: 'stop' });
  expect(sms.calls).toHaveLength(1);
});

test('a customer further back waits', async () => {
  connect.reply = () => metrics(12);
  expect(await run({ initialContactId: newContact() })).toMatchObject({ outcome: 'not-yet', next: 'wait', position: '12' });
  expect(connect.calls).toHaveLength(1);
  expect([table.operations, sms.calls]).toEqual([[], []]);
});

test('without consent or number no service is asked at all', async () => {
  expect(await run({ initialContactId: newContact() }, { consent: 'no' })).toMatchObject({ outcome: 'no-consent', next: 'stop' });
  expect(await run({ initialContactId: newContact() }, { phoneNumber: 'anonymous' })).toMatchObject({ outcome: 'no-number', next: 'stop' });
  expect([connect.calls, table.operations, sms.calls]).toEqual([[], [], []]);
});

test.each<[string, Reply]>([
  ['throttles', { error: { type: 'ThrottlingException', status: 429 } }],
  ['fails', { error: { type: 'InternalServiceException', status: 500 } }],
  ['does not find the contact', { error: { type: 'ResourceNotFoundException', status: 404 } }],
  ['hangs up', { hangUp: true }],
  ['talks nonsense', { raw: '<html>' }],
])('nothing is sent if Connect %s, and the flow asks again later', async (_, reply) => {
  connect.reply = () => reply;
  expect(await run({ initialContactId: newContact() })).toMatchObject(FAILED_FOR_NOW);
  expect(connect.calls).toHaveLength(1);
  expect([table.operations, sms.calls]).toEqual([[], []]);
});

test.each<[string, Reply]>([
  ['nothing', { body: {} }],
  ['no position', metrics(undefined, 30)],
  ['an impossible position', metrics(-1)],
])('nothing is sent if Connect knows %s, and the flow asks again later', async (_, reply) => {
  connect.reply = () => reply;
  expect(await run({ initialContactId: newContact() })).toMatchObject({ outcome: 'unknown-position', next: 'wait' });
  expect([table.operations, sms.calls]).toEqual([[], []]);
});

test.each<[string, Reply]>([
  ['throttles', { error: { type: 'ProvisionedThroughputExceededException', status: 400 } }],
  ['fails', { error: { type: 'InternalServerError', status: 500 } }],
  ['hangs up', { hangUp: true }],
  ['talks nonsense', { raw: '<html>' }],
])('nothing is sent if the table %s', async (_, reply) => {
  table.fault = () => reply;
  expect(await run({ initialContactId: newContact() })).toMatchObject(FAILED_FOR_NOW);
  expect(sms.calls).toEqual([]);
});

test('a record whose answer got lost is still the same run\'s, so the text is sent', async () => {
  table.fault = (_, count) => count === 1 ? { loseAnswer: true } : undefined;
  expect(await run({ initialContactId: newContact() })).toMatchObject({ outcome: 'texted' });
  expect(sms.calls).toHaveLength(1);
});

test('a throttled text is tried once, not at once again, and a later check sends it', async () => {
  const initialContactId = newContact();
  sms.reply = () => THROTTLED;
  expect(await run({ initialContactId })).toMatchObject(FAILED_FOR_NOW);
  expect(sms.calls).toHaveLength(1);
  expect(await table.item({ pk: `sms#${initialContactId}#position` })).toMatchObject({ place: 5 });
  sms.reply = () => SENT;
  expect(await run({ initialContactId })).toMatchObject({ outcome: 'texted' });
});

test('a throttled text for the first threshold leaves nothing behind', async () => {
  const initialContactId = newContact();
  connect.reply = () => metrics(5);
  sms.reply = () => THROTTLED;
  expect(await run({ initialContactId })).toMatchObject(FAILED_FOR_NOW);
  expect(await table.item({ pk: `sms#${initialContactId}#position` })).toBeUndefined();
});

test('each threshold has its text, and falling back brings none', async () => {
  const initialContactId = newContact();
  const outcomes = [];
  for (const position of [5, 4, 2, 4]) {
    connect.reply = () => metrics(position);
    outcomes.push((await run({ initialContactId })).outcome);
  }
  expect(outcomes).toEqual(['texted', 'already-texted', 'texted', 'already-texted']);
});

test('a customer who opted out is left alone, and the log knows of no failure', async () => {
  const calm = await startHost();
  sms.reply = () => conflict('DESTINATION_PHONE_NUMBER_OPTED_OUT');
  expect(await run({ initialContactId: newContact() }, {}, calm)).toMatchObject({ outcome: 'opted-out', next: 'stop' });
  expect(await calm.stop()).toEqual([]);
});

test('a confirmation is sent with one write and without a look at the queue', async () => {
  const initialContactId = newContact();
  expect(await run({ initialContactId }, { operation: 'confirmation' })).toMatchObject({ outcome: 'texted', next: 'stop' });
  expect(await run({ initialContactId }, { operation: 'confirmation' })).toMatchObject({ outcome: 'already-texted', next: 'stop' });
  expect(sms.calls.map(({ input }) => input.MessageBody)).toEqual(['the number on your card will call.']);
  expect([connect.calls, table.operations]).toEqual([[], ['PutItem', 'PutItem']]);
});

test('of twenty events of an attempt that reached nobody one texts, with what the contact says of its customer', async () => {
  const contactId = newContact();
  connect.reply = () => ({ body: { Attributes: { callbackNumber: '(206) 555-0101', callbackTextConsent: 'yes' } } });
  const event = connectEvent({ contactId, eventType: 'DISCONNECTED', startedAt: 1_700_000_000, endedAt: 1_700_000_060 });
  await Promise.all(Array.from({ length: 20 }, () => host.invoke(event)));
  expect(connect.calls[0]).toEqual({ operation: 'GetContactAttributes', input: { InstanceId: INSTANCE_ID, InitialContactId: contactId } });
  expect(sms.calls.map(({ input }) => [input.DestinationPhoneNumber, input.MessageBody])).toEqual([[phoneNumber(1), 'We missed you.']]);
  expect(await table.item({ pk: `sms#${contactId}#missed` })).toMatchObject({ place: 0 });
});

test.each<[string, Reply]>([
  ['knows no attributes', { body: { Attributes: {} } }],
  ['knows nothing', { body: {} }],
  ['knows of no consent', { body: { Attributes: { callbackNumber: phoneNumber(1) } } }],
])('nothing is sent after an attempt if Connect %s', async (_, reply) => {
  connect.reply = () => reply;
  await host.invoke(connectEvent({ contactId: newContact(), eventType: 'DISCONNECTED', startedAt: 1_700_000_000, endedAt: 1_700_000_060 }));
  expect([table.operations, sms.calls]).toEqual([[], []]);
});

test('in quiet hours nothing is sent or written', async () => {
  const clock = (minutes: number) => new Date(Date.now() + 60_000 * minutes).toISOString().slice(11, 16);
  const quiet = await startHost({ QUIET_HOURS: `${clock(-60)}-${clock(60)}`, DEFAULT_TIME_ZONE: 'UTC' });
  expect(await run({ initialContactId: newContact() }, {}, quiet)).toMatchObject({ outcome: 'quiet-hours', next: 'wait' });
  expect([table.operations, sms.calls]).toEqual([[], []]);
});

test.each<[string, Reply]>([
  ['refuses the destination', conflict('DESTINATION_PHONE_NUMBER_NOT_VERIFIED')],
  ['finds the request wrong', { error: { type: 'ValidationException', status: 400, message: phoneNumber(1) } }],
  ['has spent its quota', { error: { type: 'ServiceQuotaExceededException', status: 400 } }],
  ['fails', { error: { type: 'InternalServerException', status: 500 } }],
  ['hangs up', { hangUp: true }],
  ['talks nonsense', { raw: '<html>' }],
])('a service that %s is asked once and never again for this callback', async (_, reply) => {
  const initialContactId = newContact();
  sms.reply = () => reply;
  expect(await run({ initialContactId })).toMatchObject(FAILED_FOR_GOOD);
  sms.reply = () => SENT;
  expect(await run({ initialContactId })).toMatchObject({ outcome: 'already-texted', next: 'stop' });
  expect(sms.calls).toHaveLength(1);
});

test('slow services send nothing, or nothing more, before the flow gives up', async () => {
  const impatient = await startHost({ CALL_TIMEOUT_MILLISECONDS: '' });
  connect.reply = () => SLOW;
  expect(await run({ initialContactId: newContact() }, {}, impatient)).toMatchObject(FAILED_FOR_NOW);
  connect.reply = () => metrics(1);
  const initialContactId = newContact();
  sms.reply = () => SLOW;
  expect(await run({ initialContactId }, {}, impatient)).toMatchObject(FAILED_FOR_GOOD);
  sms.reply = () => SENT;
  expect(await run({ initialContactId }, {}, impatient)).toMatchObject({ outcome: 'already-texted' });
  expect(sms.calls).toHaveLength(1);
});

test('unreachable services send nothing', async () => {
  const url = await nobody();
  const blind = await startHost({ AWS_ENDPOINT_URL_CONNECT: url });
  const forgetful = await startHost({ AWS_ENDPOINT_URL_DYNAMODB: url });
  expect(await run({ initialContactId: newContact() }, {}, blind)).toMatchObject(FAILED_FOR_NOW);
  expect(await run({ initialContactId: newContact() }, {}, forgetful)).toMatchObject(FAILED_FOR_NOW);
  expect(sms.calls).toEqual([]);
});
