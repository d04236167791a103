import * as connectApi from '@aws-sdk/client-connect';
import { contactIds } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { Reply } from '../private/http-server';
import { ServiceDouble } from '../private/service-double';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';

const INSTANCE_ID = '11111111-2222-4333-8444-555555555555';
const THROTTLED: Reply = { error: { type: 'ThrottlingException', status: 429 } };
const ONE_POLL = { polls: 1, succeeded: 1 };

const newQueue = contactIds();
let busy: string;
let quiet: string;
let table: StateTableDouble;
let connect: ServiceDouble;
let hosts: HandlerHost[] = [];

async function startHost(env: Record<string, string> = {}): Promise<HandlerHost> {
  const host = await HandlerHost.start('queue-metrics-poller', {
    TABLE_NAME,
    INSTANCE_ID,
    QUEUE_IDS: `${busy},${quiet}`,
    POLL_INTERVAL_SECONDS: '1',
    RUN_SECONDS: '1',
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_ENDPOINT_URL_CONNECT: connect.url,
    ...env,
  });
  hosts.push(host);
  return host;
}

const VALUES = { OLDEST_CONTACT_AGE: 61.5, ESTIMATED_WAIT_TIME: null, AGENTS_AVAILABLE: 0, AGENTS_STAFFED: 3, AGENTS_ONLINE: 4 };

/** An answer of the service in which only one queue has data. */
function metrics(contacts: number, asOf: number, NextToken?: string): Reply {
  return {
    body: {
      NextToken,
      DataSnapshotTime: asOf,
      MetricResults: [{
        Dimensions: { Queue: { Id: busy, Arn: `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE_ID}/queue/${busy}` }, Channel: 'VOICE' },
        Collections: Object.entries({ ...VALUES, CONTACTS_IN_QUEUE: contacts }).map(([Name, Value]) => ({ Metric: { Name, Unit: 'COUNT' }, Value })),
      }],
    },
  };
}

const item = (queueId: string) => table.item({ pk: `metrics#${queueId}` });
const now = () => Math.floor(Date.now() / 1000);
const poll = async (env: Record<string, string> = {}) => (await startHost(env)).invoke({ source: 'aws.events' });

beforeAll(async () => {
  [table, connect] = await Promise.all([StateTableDouble.start(), ServiceDouble.start(connectApi)]);
});

beforeEach(() => {
  [busy, quiet] = [newQueue(), newQueue()];
  table.reset();
  connect.reset(() => metrics(7, now()));
});

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
  hosts = [];
});

afterAll(async () => {
  await Promise.all([table.close(), connect.close()]);
});

test('one request asks for all queues, and each gets an item', async () => {
  const asOf = now() - 3;
  connect.reply = () => metrics(7, asOf);
  expect(await poll()).toEqual(ONE_POLL);
  expect(connect.calls).toEqual([{
    operation: 'GetCurrentMetricData',
    input: {
      InstanceId: INSTANCE_ID,
      Filters: { Queues: [busy, quiet], Channels: ['VOICE'] },
      Groupings: ['QUEUE', 'CHANNEL'],
      CurrentMetrics: [
        { Name: 'CONTACTS_IN_QUEUE', Unit: 'COUNT' }, { Name: 'OLDEST_CONTACT_AGE', Unit: 'SECONDS' }, { Name: 'ESTIMATED_WAIT_TIME', Unit: 'SECONDS' },
        { Name: 'AGENTS_AVAILABLE', Unit: 'COUNT' }, { Name: 'AGENTS_STAFFED', Unit: 'COUNT' }, { Name: 'AGENTS_ONLINE', Unit: 'COUNT' },
      ],
      MaxResults: 100,
    },
  }]);
  expect(table.operations).toEqual(['PutItem', 'PutItem']);
  expect(await item(busy)).toEqual({
    pk: `metrics#${busy}`, contactsInQueue: 7, oldestSeconds: 62, agentsAvailable: 0, agentsStaffed: 3, agentsOnline: 4, asOf, expiresAt: asOf + 3600,
  });
  expect(await item(quiet)).toEqual({ pk: `metrics#${quiet}`, contactsInQueue: 0, asOf, expiresAt: asOf + 3600 });
});

test('a run polls again and again, and newer data replaces older', async () => {
  let count = 0;
  connect.reply = () => metrics(++count, now() - 4 + count);
  expect(await poll({ RUN_SECONDS: '3' })).toEqual({ polls: 3, succeeded: 3 });
  expect(await item(busy)).toMatchObject({ contactsInQueue: 3 });
});

test('older data never replaces newer, as from a run that overlaps with the next one', async () => {
  const asOf = now() + 1;
  await table.put({ pk: `metrics#${busy}`, contactsInQueue: 9, asOf });
  connect.reply = () => metrics(1, asOf - 10);
  expect(await poll()).toEqual(ONE_POLL);
  expect(await item(busy)).toMatchObject({ contactsInQueue: 9, asOf });
});

test('all pages belong to one answer', async () => {
  connect.reply = ({ input }) => input.NextToken === 'next' ? metrics(8, now()) : { body: { DataSnapshotTime: now(), MetricResults: [], NextToken: 'next' } };
  expect(await poll()).toEqual(ONE_POLL);
  expect(connect.calls.map(({ input }) => input.NextToken)).toEqual([undefined, 'next']);
  expect(await item(busy)).toMatchObject({ contactsInQueue: 8 });
});

test('pages without an end keep nothing', async () => {
  connect.reply = () => metrics(1, now(), 'more');
  await expect(poll()).rejects.toThrow('No poll of the run succeeded.');
  expect(connect.calls).toHaveLength(10);
  expect(table.operations).toEqual([]);
});

test('a throttled request is repeated after a pause, and nobody notices', async () => {
  connect.reply = () => connect.calls.length === 1 ? THROTTLED : metrics(7, now());
  expect(await poll()).toMatchObject({ succeeded: 1 });
  expect(connect.calls).toHaveLength(2);
});

test.each<[string, Reply, number]>([
  ['throttles', THROTTLED, 3],
  ['fails', { error: { type: 'InternalServiceException', status: 500 } }, 3],
  ['hangs up', { hangUp: true }, 3],
  ['refuses', { error: { type: 'AccessDeniedException', status: 403 } }, 1],
  ['talks nonsense', { raw: '<html>' }, 1],
  ['does not say from when its data is', { body: { MetricResults: [] } }, 1],
])('a run fails loudly if Connect %s, and the items grow old', async (_, reply, calls) => {
  connect.reply = () => reply;
  await expect(poll()).rejects.toThrow('No poll of the run succeeded.');
  expect(connect.calls).toHaveLength(calls);
  expect(table.operations).toEqual([]);
});

test('a run fails loudly if Connect is slow', async () => {
  connect.reply = () => ({ delayMilliseconds: 5000 });
  await expect(poll({ CALL_TIMEOUT_MILLISECONDS: '50' })).rejects.toThrow('No poll of the run succeeded.');
  expect(connect.calls).toHaveLength(3);
});

test('a write whose answer got lost is done, and no failure', async () => {
  table.fault = (_, count) => count === 1 ? { loseAnswer: true } : undefined;
  expect(await poll()).toEqual(ONE_POLL);
});

test.each<[string, Reply]>([
  ['throttles', { error: { type: 'ProvisionedThroughputExceededException', status: 400 } }],
  ['fails', { error: { type: 'InternalServerError', status: 500 } }],
  ['talks nonsense', { raw: '<html>' }],
])('a run fails loudly if the table %s', async (_, reply) => {
  table.fault = () => reply;
  await expect(poll()).rejects.toThrow('No poll of the run succeeded.');
});

test.each([
  ['no queues', '', 'is missing'], ['an empty id', 'a,,b', 'must be a list of 1 to 100 ids'],
  ['more than fit into a request', Array(101).fill('a').join(), 'must be a list of 1 to 100 ids'],
])('the handler does not start with %s', async (_, queueIds, problem) => {
  await expect(startHost({ QUEUE_IDS: queueIds })).rejects.toThrow(`Environment variable QUEUE_IDS ${problem}`);
});
