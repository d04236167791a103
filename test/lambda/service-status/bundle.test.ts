import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { scenario } from './scenario';
import { contactEvent } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { nobody, Reply } from '../private/http-server';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';

const [OPEN, EMERGENCY] = scenario.runs;

let table: StateTableDouble;
let folder: string;
let hosts: HandlerHost[] = [];

beforeAll(async () => {
  table = await StateTableDouble.start();
  folder = mkdtempSync(join(tmpdir(), 'holidays-'));
});

beforeEach(() => table.reset());

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
  hosts = [];
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await table.close();
});

async function startHost(env: Record<string, string> = {}): Promise<HandlerHost> {
  const host = await HandlerHost.start('service-status', { TABLE_NAME, AWS_ENDPOINT_URL_DYNAMODB: table.url, ...env });
  hosts.push(host);
  return host;
}

function holidaysFile(content: unknown): Record<string, string> {
  const path = join(folder, 'holidays.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return { HOLIDAYS_PATH: path };
}

const ask = (host: HandlerHost) => host.invoke(contactEvent({ language: 'en-US' }, { initialContactId: 'contact' }));

test.each(scenario.runs)('$title is answered with one read', async ({ event, prepare, healthy, calls }) => {
  const host = await startHost();
  await prepare!(table);
  expect(await host.invoke(event())).toEqual(healthy);
  expect(table.operations.map((operation) => `dynamodb:${operation}`)).toEqual(calls);
});

test.each<[string, Reply]>([
  ['throttles', { error: { type: 'ProvisionedThroughputExceededException', status: 400 } }],
  ['fails', { error: { type: 'InternalServerError', status: 500 } }],
  ['hangs up', { hangUp: true }],
  ['talks nonsense', { raw: '<html>' }],
  ['holds no flags', { body: { Item: { pk: { S: 'flags' }, version: { N: '1' }, flags: { S: '{"not":"a list"}' } } } }],
  ['holds flags without a message', { body: { Item: { pk: { S: 'flags' }, version: { N: '1' }, flags: { S: '[{"scope":"instance"},null]' } } } }],
])('a table that %s closes nothing', async (_, reply) => {
  const host = await startHost();
  table.fault = () => reply;
  expect(await host.invoke(EMERGENCY.event())).toEqual({ outcome: 'unknown' });
  expect(await host.stop()).toMatchObject([{ message: 'The flags could not be read.' }]);
});

test('a slow table is bridged with what was read before, while the caller waits', async () => {
  const host = await startHost({ CALL_TIMEOUT_MILLISECONDS: '' });
  await EMERGENCY.prepare!(table);
  await host.invoke(EMERGENCY.event());
  table.fault = () => ({ delayMilliseconds: 3_000 });
  const start = performance.now();
  expect(await host.invoke(EMERGENCY.event())).toEqual(EMERGENCY.healthy);
  expect(performance.now() - start).toBeLessThan(4000);
});

test('an unreachable table closes nothing', async () => {
  const host = await startHost({ AWS_ENDPOINT_URL_DYNAMODB: await nobody() });
  expect(await ask(host)).toEqual({ outcome: 'unknown' });
});

test('the holidays come from the file, and the zone of the machine, where it is another day, plays no part', async () => {
  await OPEN.prepare!(table);
  const timeZone = 'Pacific/Pago_Pago';
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
  const days = [{ date, name: 'A holiday', messages: { 'en-US': 'Closed today.' }, from: 0, to: 1440 }];
  const host = await startHost({ TZ: 'Pacific/Kiritimati', ...holidaysFile({ samoa: { timeZone, days } }) });
  expect(await ask(host)).toMatchObject({ outcome: 'holiday', message: 'Closed today.', holiday: 'A holiday' });
});

test('a file that is missing or no JSON keeps neither emergencies nor callers away', async () => {
  await OPEN.prepare!(table);
  const broken = [await startHost({ HOLIDAYS_PATH: join(folder, 'missing.json') }), await startHost(holidaysFile('nonsense'))];
  expect(await Promise.all(broken.map(ask))).toEqual([{ outcome: 'open' }, { outcome: 'open' }]);
  await EMERGENCY.prepare!(table);
  expect(await broken[0].invoke(EMERGENCY.event())).toEqual(EMERGENCY.healthy);
});
