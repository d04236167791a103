import * as connectClient from '@aws-sdk/client-connect';
import * as secretsManager from '@aws-sdk/client-secrets-manager';
import { contactEvent, contactIds, INSTANCE_ID } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { phoneNumber } from '../private/phone-numbers';
import { ServiceDouble } from '../private/service-double';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';
import { ENVIRONMENT } from './private/helper-environment';

const newContact = contactIds();
let table: StateTableDouble;
let secrets: ServiceDouble;
let host: HandlerHost;
const seconds = () => Math.floor(Date.now() / 1000);

const startHost = (more: Record<string, string> = {}) => HandlerHost.start('duplicate-callback', {
  ...ENVIRONMENT,
  TABLE_NAME,
  AWS_ENDPOINT_URL_DYNAMODB: table.url,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
  ...more,
});

beforeAll(async () => {
  [table, secrets] = await Promise.all([StateTableDouble.start(), ServiceDouble.start(secretsManager)]);
  secrets.reply = () => ({ body: { SecretString: 'a key that only tests know' } });
  host = await startHost();
});

afterAll(async () => {
  await host.stop();
  await Promise.all([table.close(), secrets.close()]);
});

beforeEach(() => table.reset());

const run = (operation: string, phone: string, initialContactId: string, on = host) =>
  on.invoke(contactEvent({ operation, phoneNumber: phone }, { initialContactId }));

test('a reservation is one write, and the item holds no number', async () => {
  const holder = newContact();
  const before = seconds();
  const { outcome, requestedAt } = await run('reserve', phoneNumber(1), holder);
  expect(outcome).toBe('reserved');
  expect(Number(requestedAt) - before).toBeLessThanOrEqual(5);
  expect(table.operations).toEqual(['PutItem']);
  const item = await table.item({ holder });
  expect(item).toEqual({
    pk: expect.stringMatching(/^lock#[\w-]{43}$/),
    holder,
    state: 'RESERVED',
    requestedAt: Number(requestedAt),
    expiresAt: Number(requestedAt) + 900,
  });
});

test('every notation of a number is the same customer', async () => {
  await run('reserve', '+1 (206) 555-0102', newContact());
  for (const notation of ['2065550102', '+12065550102', '1-206-555-0102', '(206) 555 0102']) {
    expect(await run('reserve', notation, newContact())).toEqual({ outcome: 'duplicate', state: 'reserved', waitedMinutes: '1' });
  }
});

test('the four runs that the service may make of one block all answer reserved, one after the other or at once', async () => {
  const holder = newContact();
  const answers = [await run('reserve', phoneNumber(3), holder)];
  answers.push(...await Promise.all([1, 2, 3].map(() => run('reserve', phoneNumber(3), holder))));
  expect(answers).toEqual(Array(4).fill({ outcome: 'reserved', requestedAt: answers[0].requestedAt }));
  const together = newContact();
  const others = await Promise.all([1, 2, 3, 4].map(() => run('reserve', phoneNumber(4), together)));
  expect(others.map(({ outcome }) => outcome)).toEqual(Array(4).fill('reserved'));
  expect(new Set(others.map(({ requestedAt }) => requestedAt)).size).toBe(1);
});

test('a confirmed lock is neither shortened nor dated anew by a late run of reserve', async () => {
  const holder = newContact();
  const { requestedAt } = await run('reserve', phoneNumber(5), holder);
  expect(await run('confirm', phoneNumber(5), holder)).toEqual({ outcome: 'confirmed' });
  const { expiresAt } = (await table.item({ holder }))!;
  expect(expiresAt).toBeGreaterThan(Number(requestedAt) + 600_000);
  expect(await run('reserve', phoneNumber(5), holder)).toEqual({ outcome: 'reserved', requestedAt });
  expect(await table.item({ holder })).toMatchObject({ state: 'QUEUED', expiresAt, requestedAt: Number(requestedAt) });
});

test('a confirmation takes a free lock and respects the reservation of another contact', async () => {
  const [holder, other] = [newContact(), newContact()];
  await run('reserve', phoneNumber(6), other);
  expect(await run('confirm', phoneNumber(6), holder)).toEqual({ outcome: 'duplicate' });
  await run('release', phoneNumber(6), other);
  expect(await run('confirm', phoneNumber(6), holder)).toEqual({ outcome: 'confirmed' });
  expect(await table.item({ holder })).toMatchObject({ state: 'QUEUED', requestedAt: expect.any(Number), contactId: holder });
});

test('an expired lock that the table has not removed yet is free', async () => {
  const [holder, other] = [newContact(), newContact()];
  await run('reserve', phoneNumber(7), holder);
  const item = (await table.item({ holder }))!;
  await table.put({ ...item, expiresAt: seconds() - 1 });
  expect(await run('reserve', phoneNumber(7), other)).toMatchObject({ outcome: 'reserved' });
  expect(await run('confirm', phoneNumber(7), holder)).toEqual({ outcome: 'duplicate' });
});

test('only the holder releases a lock, and everybody is told that it is released', async () => {
  const [holder, other] = [newContact(), newContact()];
  await run('reserve', phoneNumber(8), holder);
  expect(await run('release', phoneNumber(8), other)).toEqual({ outcome: 'released' });
  expect(await table.item({ holder })).toBeDefined();
  expect(await run('release', phoneNumber(8), holder)).toEqual({ outcome: 'released' });
  expect(await table.item({ holder })).toBeUndefined();
  expect(await run('release', phoneNumber(8), holder)).toEqual({ outcome: 'released' });
  expect(await run('reserve', phoneNumber(8), other)).toMatchObject({ outcome: 'reserved' });
});

test('waited looks at no store', async () => {
  const event = contactEvent({ operation: 'waited', requestedAt: String(seconds() - 720) }, { initialContactId: newContact() });
  expect(await host.invoke(event)).toEqual({ outcome: 'known', waitedMinutes: '12' });
  expect(table.operations).toEqual([]);
});

test('of 200 contacts that ask for one number at once, one gets the callback and 199 are duplicates', async () => {
  const hosts = [host, await startHost()];
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => run('reserve', phoneNumber(9), newContact(), hosts[index % 2])));
  const count = (outcome: string) => answers.filter((answer) => answer.outcome === outcome).length;
  expect({ reserved: count('reserved'), duplicate: count('duplicate') }).toEqual({ reserved: 1, duplicate: 199 });
  await hosts[1].stop();
});

test('a new callback that replaces a waiting one stops it in its instance, with a client that is loaded only then', async () => {
  const connect = await ServiceDouble.start(connectClient);
  connect.reply = ({ input }) => ({ body: { Contact: { Id: input.ContactId, InitiationMethod: 'CALLBACK' } } });
  const replacing = await startHost({ POLICY: 'REPLACE', AWS_ENDPOINT_URL_CONNECT: connect.url });
  const [first, second] = [newContact(), newContact()];
  await run('confirm', phoneNumber(70), first, replacing);
  expect(connect.calls).toEqual([]);
  const ask = (numberIsOwn: string) =>
    replacing.invoke(contactEvent({ operation: 'reserve', phoneNumber: phoneNumber(70), numberIsOwn }, { initialContactId: second }));
  expect(await ask('yes')).toMatchObject({ outcome: 'reserved' });
  const contact = { InstanceId: INSTANCE_ID, ContactId: first };
  expect(connect.calls).toEqual([{ operation: 'DescribeContact', input: contact }, { operation: 'StopContact', input: contact }]);
  expect(await table.item({ holder: second })).toMatchObject({ state: 'RESERVED' });
  await replacing.stop();
  await connect.close();
});

test('a number that was typed in may be somebody else\'s, whose callback is not replaced', async () => {
  const connect = await ServiceDouble.start(connectClient);
  connect.reply = ({ input }) => ({ body: { Contact: { Id: input.ContactId, InitiationMethod: 'CALLBACK' } } });
  const replacing = await startHost({ POLICY: 'REPLACE', AWS_ENDPOINT_URL_CONNECT: connect.url });
  await run('confirm', phoneNumber(71), newContact(), replacing);
  expect(await run('reserve', phoneNumber(71), newContact(), replacing)).toMatchObject({ outcome: 'duplicate' });
  expect(connect.calls.map(({ operation }) => operation)).toEqual(['DescribeContact']);
  await replacing.stop();
  await connect.close();
});

test('a process fetches the key once, even if its first requests come together', async () => {
  const fresh = await startHost();
  secrets.calls.length = 0;
  await Promise.all(Array.from({ length: 20 }, (_, index) => run('reserve', phoneNumber(20 + index), newContact(), fresh)));
  await run('reserve', phoneNumber(50), newContact(), fresh);
  expect(secrets.calls).toEqual([{
    operation: 'GetSecretValue', input: { SecretId: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:key' },
  }]);
  await fresh.stop();
});

test('the log has one line per request with the outcome, and an error for an operation that does not exist', async () => {
  const talkative = await startHost();
  const contactId = newContact();
  await run('reserve', phoneNumber(60), contactId, talkative);
  await run(`reserved ${phoneNumber(60)}`, phoneNumber(60), contactId, talkative);
  expect(await talkative.stop('INFO')).toMatchObject([
    { contactId, operation: 'reserve', outcome: 'reserved', milliseconds: expect.any(Number) },
    { contactId, operation: 'reserved', outcome: 'unknown', reason: 'no-operation' },
  ]);
  expect(await talkative.stop('ERROR')).toMatchObject([{ contactId, reason: 'no-operation', operation: 'reserved' }]);
});
