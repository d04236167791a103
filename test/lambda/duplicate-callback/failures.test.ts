import * as secretsManager from '@aws-sdk/client-secrets-manager';
import { contactEvent, contactIds } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { nobody, Reply } from '../private/http-server';
import { phoneNumber } from '../private/phone-numbers';
import { ServiceDouble } from '../private/service-double';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';
import { ENVIRONMENT } from './private/helper-environment';

const KEY: Reply = { body: { SecretString: 'a key that only tests know' } };
const THROTTLED: Reply = { error: { type: 'ProvisionedThroughputExceededException', status: 400 } };
const SLOW: Reply = { delayMilliseconds: 10_000 };

const newContact = contactIds();
let table: StateTableDouble;
let secrets: ServiceDouble;
let hosts: HandlerHost[] = [];

beforeAll(async () => {
  [table, secrets] = await Promise.all([StateTableDouble.start(), ServiceDouble.start(secretsManager)]);
});

beforeEach(() => {
  table.reset();
  secrets.reset(() => KEY);
});

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
  hosts = [];
});

afterAll(async () => {
  await Promise.all([table.close(), secrets.close()]);
});

async function startHost(env: Record<string, string> = {}): Promise<HandlerHost> {
  const host = await HandlerHost.start('duplicate-callback', {
    ...ENVIRONMENT,
    TABLE_NAME,
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
    ...env,
  });
  hosts.push(host);
  return host;
}

const run = (host: HandlerHost, operation: string, phone = phoneNumber(1), initialContactId = newContact()) =>
  host.invoke(contactEvent({ operation, phoneNumber: phone }, { initialContactId }));

const all = (host: HandlerHost) => Promise.all(['reserve', 'confirm', 'release'].map((operation) => run(host, operation)));
const OPEN = Array(3).fill({ outcome: 'unknown' });

test('an unreachable table lets every callback through', async () => {
  const host = await startHost({ AWS_ENDPOINT_URL_DYNAMODB: await nobody() });
  expect(await all(host)).toEqual(OPEN);
  expect(await host.stop()).toMatchObject(Array(3).fill({ message: 'The request failed.', code: 'ECONNREFUSED' }));
});

test.each<[string, Reply]>([
  ['throttles', THROTTLED],
  ['does not exist', { error: { type: 'ResourceNotFoundException', status: 400 } }],
  ['fails', { error: { type: 'InternalServerError', status: 500, message: `broken at ${phoneNumber(1)}` } }],
  ['hangs up', { hangUp: true }],
  ['talks nonsense', { raw: '<html>' }],
])('a table that %s lets every callback through', async (_, reply) => {
  const host = await startHost();
  table.fault = () => reply;
  expect(await all(host)).toEqual(OPEN);
});

test('a slow table lets every callback through before the caller notices', async () => {
  const host = await startHost({ CALL_TIMEOUT_MILLISECONDS: '' });
  table.fault = () => SLOW;
  const start = performance.now();
  expect(await all(host)).toEqual(OPEN);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('one throttled or lost request is repeated and nobody notices', async () => {
  const host = await startHost();
  table.fault = (_, count) => count % 2 === 1 ? THROTTLED : undefined;
  expect(await run(host, 'reserve')).toMatchObject({ outcome: 'reserved' });
});

test('a write that was done but whose answer got lost is not mistaken for another contact', async () => {
  const host = await startHost();
  const contact = newContact();
  for (const [operation, outcome] of [['reserve', 'reserved'], ['confirm', 'confirmed'], ['release', 'released'], ['confirm', 'confirmed']]) {
    table.reset();
    // The last confirmation finds nothing and looks, so it is its third request, the take, whose answer gets lost.
    const lost = operation === 'confirm' && !await table.item({ holder: contact }) ? 3 : 1;
    table.fault = (_, count) => count === lost ? { loseAnswer: true } : undefined;
    expect(await run(host, operation, phoneNumber(2), contact)).toMatchObject({ outcome });
  }
});

test('a secret that cannot be fetched lets the callback through, and the next request fetches it again', async () => {
  const host = await startHost();
  secrets.reply = () => ({ error: { type: 'AccessDeniedException', status: 400 } });
  expect(await all(host)).toEqual(OPEN);
  expect(table.operations).toEqual([]);
  secrets.reset(() => KEY);
  expect(await run(host, 'reserve', phoneNumber(3))).toMatchObject({ outcome: 'reserved' });
  await run(host, 'reserve', phoneNumber(4));
  expect(secrets.calls).toHaveLength(1);
});

test.each<[string, Reply]>([
  ['no text', { body: { SecretBinary: 'AAAA' } }],
  ['an empty text', { body: { SecretString: '' } }],
  ['nonsense', { raw: 'nonsense' }],
])('a secret of %s is no key', async (_, reply) => {
  const host = await startHost();
  secrets.reply = () => reply;
  expect(await run(host, 'reserve')).toEqual({ outcome: 'unknown' });
  expect(table.operations).toEqual([]);
});

test('an unreachable or slow secret lets the callback through', async () => {
  const unreachable = await startHost({ AWS_ENDPOINT_URL_SECRETS_MANAGER: await nobody() });
  expect(await run(unreachable, 'reserve')).toEqual({ outcome: 'unknown' });
  const slow = await startHost({ CALL_TIMEOUT_MILLISECONDS: '100' });
  secrets.reply = () => SLOW;
  expect(await run(slow, 'reserve')).toEqual({ outcome: 'unknown' });
});

test('waited answers while everything is down', async () => {
  const host = await startHost({ AWS_ENDPOINT_URL_DYNAMODB: await nobody(), AWS_ENDPOINT_URL_SECRETS_MANAGER: await nobody() });
  const event = contactEvent({ operation: 'waited', requestedAt: String(Math.floor(Date.now() / 1000) - 60) }, { initialContactId: newContact() });
  expect(await host.invoke(event)).toEqual({ outcome: 'known', waitedMinutes: '1' });
});
