import * as secretsManager from '@aws-sdk/client-secrets-manager';
import { PIN, scenario } from './scenario';
import { contactEvent, contactIds, INSTANCE_ID } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { Reply } from '../private/http-server';
import { phoneNumber } from '../private/phone-numbers';
import { ServiceDouble } from '../private/service-double';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';

const QUEUE_ARN = `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE_ID}/queue/support`;
const THROTTLED: Reply = { error: { type: 'ThrottlingException', status: 400 } };
const nextContact = contactIds();
// Not those of the scenario.
const newContact = () => nextContact().replace('4000', '4001');

let table: StateTableDouble;
let secrets: ServiceDouble;
let hosts: HandlerHost[] = [];
let host: HandlerHost;

beforeAll(async () => {
  [table, secrets] = await Promise.all([StateTableDouble.start(), ServiceDouble.start(secretsManager)]);
});

beforeEach(async () => {
  table.reset();
  secrets.reset(scenario.services['AWS Secrets Manager']!);
  host = await startHost();
});

afterEach(async () => {
  await Promise.all(hosts.map((one) => one.stop()));
  hosts = [];
});

afterAll(async () => {
  await Promise.all([table.close(), secrets.close()]);
});

async function startHost(env: Record<string, string> = {}): Promise<HandlerHost> {
  const started = await HandlerHost.start('emergency-line', {
    TABLE_NAME, ...scenario.environment, AWS_ENDPOINT_URL_DYNAMODB: table.url, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url, ...env,
  });
  hosts.push(started);
  return started;
}

const ask = (contactId: string, operation: string, parameters: Record<string, string> = {}) =>
  host.invoke(contactEvent({ operation, ...parameters }, { initialContactId: contactId }));

const authorize = (contactId: string, pin = PIN, number = phoneNumber(1)) => ask(contactId, 'authorize', { pin, phoneNumber: number });

async function supervisor(): Promise<string> {
  const contactId = newContact();
  expect(await authorize(contactId)).toEqual({ outcome: 'authorized' });
  return contactId;
}

const flags = async () => JSON.parse((await table.item({ pk: 'flags' }))!.flags);

test.each(scenario.runs)('$title is answered with its calls', async ({ event, prepare, healthy, calls }) => {
  await prepare!(table);
  expect(await host.invoke(event())).toEqual(healthy);
  expect(table.operations.map((operation) => `dynamodb:${operation}`)).toEqual(calls.filter((call) => call.startsWith('dynamodb')));
});

test.each(scenario.runs)('$title fails while the table fails, and says so', async ({ event, prepare }) => {
  for (const reply of [{ hangUp: true }, { raw: '<html>' }, THROTTLED] satisfies Reply[]) {
    await prepare!(table);
    table.fault = () => reply;
    expect(await host.invoke(event())).toEqual({ outcome: 'failed' });
  }
});

test('no PIN is right while the secrets cannot be read', async () => {
  for (const reply of [{ hangUp: true }, { raw: 'nonsense' }, THROTTLED, { body: { SecretString: 'nonsense' } }] satisfies Reply[]) {
    secrets.reply = ({ input }) => input.SecretId === 'pins' ? reply : { body: { SecretString: 'a key' } };
    expect(await authorize(newContact(), PIN, phoneNumber(2))).toEqual({ outcome: 'failed' });
  }
});

test('a supervisor sets a chosen message for hours, for the whole instance or for a queue', async () => {
  const contactId = await supervisor();
  expect(await ask(contactId, 'on', { message: '2', hours: '24' })).toEqual({ outcome: 'on', message: 'Fire.' });
  expect(await ask(contactId, 'on', { message: '1', hours: '1', queueArn: QUEUE_ARN })).toEqual({ outcome: 'on', message: 'Power failure.' });
  expect(await flags()).toMatchObject([
    { scope: 'instance', message: 'Fire.', messages: { 'es-US': 'Fuego.' }, author: 'alice' }, { scope: 'support', message: 'Power failure.', author: 'alice' },
  ]);
  const [{ setAt, expiresAt }] = await flags();
  expect(expiresAt - setAt).toBe(24 * 3600);
});

test('a supervisor hears what callers hear, and switches it off', async () => {
  const contactId = await supervisor();
  await ask(contactId, 'on', { message: '1', hours: '1', queueArn: QUEUE_ARN });
  expect(await ask(contactId, 'hear', { queueArn: QUEUE_ARN })).toEqual({ outcome: 'on', message: 'Power failure.', minutes: '60' });
  expect(await ask(contactId, 'off', { queueArn: QUEUE_ARN })).toEqual({ outcome: 'off' });
  expect((await flags()).map(({ scope }: { scope: string }) => scope)).not.toContain('support');
});

test('a switch that the flow repeats has the same effect', async () => {
  const contactId = await supervisor();
  await Promise.all(Array.from({ length: 4 }, () => ask(contactId, 'on', { message: '1', hours: '1' })));
  expect((await flags()).filter(({ scope }: { scope: string }) => scope === 'instance')).toHaveLength(1);
});

test('nothing happens on a contact whose caller gave no PIN, or a wrong one', async () => {
  const before = await flags();
  const contactId = newContact();
  await authorize(contactId, '00000000', phoneNumber(3));
  for (const operation of ['on', 'off', 'hear']) {
    expect(await ask(contactId, operation, { message: '1', hours: '1' })).toEqual({ outcome: 'refused' });
  }
  expect(await flags()).toEqual(before);
});

test('a session ends by itself', async () => {
  const contactId = newContact();
  await table.put({ pk: `session#${contactId}`, author: 'alice', expiresAt: Math.floor(Date.now() / 1000) });
  expect(await ask(contactId, 'off')).toEqual({ outcome: 'refused' });
});

test.each<[string, Record<string, string>]>([
  ['a message that does not exist', { message: '3', hours: '1' }], ['no message', { hours: '1' }], ['a text as message', { message: 'toString', hours: '1' }],
  ['no hours', { message: '1' }], ['no hour', { message: '1', hours: '0' }], ['more hours than may be', { message: '1', hours: '169' }],
  ['a queue that is none', { message: '1', hours: '1', queueArn: 'nonsense' }],
])('a flow that asks for %s sets nothing', async (_, parameters) => {
  const contactId = await supervisor();
  const before = await table.item({ pk: 'flags' });
  expect(await ask(contactId, 'on', parameters)).toEqual({ outcome: 'failed' });
  expect(await table.item({ pk: 'flags' })).toEqual(before);
});

test('five wrong PINs lock the number out, in every process', async () => {
  for (const last of [1, 2, 3, 4, 5]) expect(await authorize(newContact(), `0000000${last}`, phoneNumber(4))).toEqual({ outcome: 'refused' });
  host = await startHost();
  expect(await authorize(newContact(), PIN, phoneNumber(4))).toEqual({ outcome: 'locked' });
});

test('neither the log nor the table ever holds a PIN', async () => {
  const contactId = await supervisor();
  await authorize(contactId, '87654321', phoneNumber(5));
  const lines = await host.stop('INFO');
  expect(lines).toMatchObject([{ operation: 'authorize', outcome: 'authorized' }, { operation: 'authorize', outcome: 'refused' }]);
  for (const kept of [lines, await table.items()]) expect(JSON.stringify(kept)).not.toMatch(/12345678|87654321/);
});

test('a PIN that was taken away opens nothing from then on', async () => {
  await supervisor();
  secrets.reply = () => ({ body: { SecretString: '{}' } });
  expect(await authorize(newContact(), PIN, phoneNumber(6))).toEqual({ outcome: 'refused' });
});
