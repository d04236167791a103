import { contactEvent, contactIds } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { nobody, Reply } from '../private/http-server';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';

const QUEUE = '22222222-2222-4333-8444-555555555555';
const ARN = `arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-4333-8444-555555555555/queue/${QUEUE}`;
const UNKNOWN = { outcome: 'unknown' };

const newContact = contactIds();
let table: StateTableDouble;
let hosts: HandlerHost[] = [];
let host: HandlerHost;

async function startHost(env: Record<string, string> = {}): Promise<HandlerHost> {
  const started = await HandlerHost.start('offer-gate', {
    TABLE_NAME, OFFER_WHEN: '[{"measure":"estimatedWaitSeconds","atLeast":300}]', AWS_ENDPOINT_URL_DYNAMODB: table.url, ...env,
  });
  hosts.push(started);
  return started;
}

const ask = (parameters: Record<string, string> = { queueArn: ARN }, on = host) =>
  on.invoke(contactEvent(parameters, { initialContactId: newContact() }));

const keep = (measures: Record<string, number>, age = 10) =>
  table.put({ pk: `metrics#${QUEUE}`, ...measures, asOf: Math.floor(Date.now() / 1000) - age });

beforeAll(async () => {
  table = await StateTableDouble.start();
  host = await startHost();
});

beforeEach(async () => {
  table.reset();
  await keep({ contactsInQueue: 3, estimatedWaitSeconds: 420, agentsOnline: 2 });
});

afterAll(async () => {
  await Promise.all(hosts.map((each) => each.stop()));
  await table.close();
});

test('a question costs one read, and the answer is a flat map of texts', async () => {
  const answer = await ask();
  expect(answer).toEqual({
    outcome: 'offer',
    ageSeconds: expect.stringMatching(/^1[0-9]$/),
    contactsInQueue: '3',
    estimatedWaitSeconds: '420',
    agentsOnline: '2',
    estimatedWaitRange: '5 to 10',
    waitFromMinutes: '5',
    waitToMinutes: '10',
  });
  expect(table.operations).toEqual(['GetItem']);
});

test('a short wait speaks against the offer', async () => {
  await keep({ contactsInQueue: 1, estimatedWaitSeconds: 40 });
  expect(await ask()).toMatchObject({ outcome: 'no-offer', estimatedWaitRange: '1 to 5' });
});

test('data of more than a minute ago is no data', async () => {
  await keep({ estimatedWaitSeconds: 420 }, 75);
  expect(await ask()).toEqual(UNKNOWN);
});

test('a queue that nobody watches, and a parameter that is none, are not known', async () => {
  expect(await ask({ queueId: QUEUE.replace('2', '4') })).toEqual(UNKNOWN);
  expect(await ask({})).toEqual(UNKNOWN);
  expect(await ask({ queueId: '+12065550101' })).toEqual(UNKNOWN);
});

test('a default takes the place of the parameter', async () => {
  expect(await ask({}, await startHost({ DEFAULT_QUEUE_ID: QUEUE }))).toMatchObject({ outcome: 'offer' });
});

test.each<[string, Reply]>([
  ['throttles', { error: { type: 'ProvisionedThroughputExceededException', status: 400 } }],
  ['does not exist', { error: { type: 'ResourceNotFoundException', status: 400 } }],
  ['fails', { error: { type: 'InternalServerError', status: 500 } }],
  ['hangs up', { hangUp: true }],
  ['talks nonsense', { raw: '<html>' }],
  ['answers nothing', { body: {} }],
])('nothing is known if the table %s', async (_, reply) => {
  table.fault = () => reply;
  expect(await ask()).toEqual(UNKNOWN);
});

test('one throttled read is repeated and nobody notices', async () => {
  table.fault = (_, count) => count === 1 ? { error: { type: 'ThrottlingException', status: 400 } } : undefined;
  expect(await ask()).toMatchObject({ outcome: 'offer' });
});

test('a slow or unreachable table is given up before the caller notices', async () => {
  const impatient = await startHost({ CALL_TIMEOUT_MILLISECONDS: '' });
  table.fault = () => ({ delayMilliseconds: 10_000 });
  const start = performance.now();
  expect(await ask(undefined, impatient)).toEqual(UNKNOWN);
  expect(performance.now() - start).toBeLessThan(4000);
  expect(await ask(undefined, await startHost({ AWS_ENDPOINT_URL_DYNAMODB: await nobody() }))).toEqual(UNKNOWN);
});
