import * as sdk from '@aws-sdk/client-connect';
import { callFlow } from '../../../../src/simulation/center/calls';
import { Center } from '../../../../src/simulation/center/center';
import { ApiServer } from '../../../../src/simulation/cloud/http/api-server';
import { ROUTES } from '../../../../src/simulation/cloud/http/routes';
import { centerInstance } from '../../../../src/simulation/cloud/instance/center-instance';
import { connect } from '../../../../src/simulation/cloud/services/connect/connect';
import { operationsOf, queryMembers } from '../../../lambda/private/service-schemas';
import { busyCenter, flowOf, NOT_DIALABLE, QUEUE } from '../private/busy-center';
import { NOON } from '../private/cloud-of';
import { INSTANCE_ID } from '../private/quiet-instance';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const CUSTOMER = '+12065550123';
const QUEUE_ID = 'support';
let center: Center;
let server: ApiServer;
let client: sdk.ConnectClient;

beforeEach(async () => {
  center = busyCenter([], { estimatedWait: (_, position) => position * 30 * SECOND });
  const instance = centerInstance(center);
  server = await ApiServer.start({ services: { connect: connect(instance, () => center.now) }, now: () => center.now, faultOf: () => undefined });
  client = new sdk.ConnectClient({
    endpoint: server.url, region: 'us-east-1', maxAttempts: 1, credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});

afterEach(async () => {
  client.destroy();
  await server.close();
});

function runUntil(instant: number): void {
  while (center.timeline.step(instant));
  center.timeline.moveTo(instant);
}

const at = (seconds: number) => new Date(NOON + seconds * SECOND);
const describe = async (ContactId: string) => (await client.send(new sdk.DescribeContactCommand({ InstanceId: INSTANCE_ID, ContactId }))).Contact;

function callback(): string {
  return callFlow(center, CUSTOMER, flowOf('callback')).nextId!;
}

test('the routes are those of the SDK', () => {
  const operations = new Map(operationsOf(sdk).map((operation) => [operation.name, operation]));
  expect(ROUTES.connect.length).toBeGreaterThan(5);
  for (const { operation, method, path, query = {} } of ROUTES.connect) {
    const { http } = operations.get(operation)!;
    expect([operation, method, path]).toEqual([operation, ...http!.slice(0, 2)]);
    expect(new Map(Object.entries(query))).toEqual(queryMembers(operations.get(operation)!));
  }
});

test('a callback is described while it waits, while its customer is called, and after its end (DL-3)', async () => {
  const id = callback();
  runUntil(NOON + 10 * SECOND);
  expect(await describe(id)).toMatchObject({
    Id: id,
    InitiationMethod: 'CALLBACK',
    Channel: 'VOICE',
    InitiationTimestamp: at(0),
    QueueInfo: { Id: QUEUE_ID, EnqueueTimestamp: at(5) },
    CustomerEndpoint: { Address: CUSTOMER },
  });
  center.customers.set(CUSTOMER, { whenCalled: () => ({ kind: 'person', after: 2 * SECOND }) });
  const agent = center.addAgent({ name: 'A', profile: 'agents', whenOffered: () => ({ kind: 'accept', after: 3 * SECOND }) });
  center.setStatus(agent, 'available');
  expect((await describe(id))!.AgentInfo).toBeUndefined();
  runUntil(NOON + 14 * SECOND);
  expect((await describe(id))!.AgentInfo).toEqual({ Id: 'A', AcceptedByAgentTimestamp: at(13) });
  runUntil(NOON + 20 * SECOND);
  expect(await describe(id)).toMatchObject({ AgentInfo: { ConnectedToAgentTimestamp: at(15) }, ConnectedToSystemTimestamp: at(15) });
  await client.send(new sdk.StopContactCommand({ InstanceId: INSTANCE_ID, ContactId: id }));
  expect(await describe(id)).toMatchObject({ DisconnectTimestamp: at(20), DisconnectReason: 'OTHER' });
});

test('a contact that is unknown or has ended cannot be stopped (EX-3)', async () => {
  const id = callback();
  const stop = async (ContactId: string) => client.send(new sdk.StopContactCommand({ InstanceId: INSTANCE_ID, ContactId }));
  await stop(id);
  expect(center.contacts.get(id)!.state).toBe('ended');
  await expect(stop(id)).rejects.toThrow(sdk.ContactNotFoundException);
  await expect(stop('unknown')).rejects.toThrow(sdk.ContactNotFoundException);
  await expect(describe('unknown')).rejects.toThrow(sdk.ResourceNotFoundException);
});

test('a contact that was moved from queue to queue is not stopped (EX-3)', async () => {
  const moved = center.newContact('QUEUE_TRANSFER', 'voice', CUSTOMER);
  const stopped = client.send(new sdk.StopContactCommand({ InstanceId: INSTANCE_ID, ContactId: moved.id }));
  await expect(stopped).rejects.toThrow(sdk.InvalidRequestException);
});

test('attributes are read and changed, up to their quota', async () => {
  const InitialContactId = callback();
  const set = async (Attributes: Record<string, string>) =>
    client.send(new sdk.UpdateContactAttributesCommand({ InstanceId: INSTANCE_ID, InitialContactId, Attributes }));
  await set({ vip: 'yes' });
  await set({ language: 'de' });
  await expect(set({ large: 'x'.repeat(40_000) })).rejects.toThrow(sdk.InvalidRequestException);
  const { Attributes } = await client.send(new sdk.GetContactAttributesCommand({ InstanceId: INSTANCE_ID, InitialContactId }));
  expect(Attributes).toEqual({ vip: 'yes', language: 'de' });
});

test('a place in the line changes a minute after the call that changes it (QF-6)', async () => {
  const [first, second] = [callFlow(center, CUSTOMER, flowOf('wait')), callFlow(center, CUSTOMER, flowOf('wait'))];
  const position = async () => (await client.send(new sdk.GetContactMetricsCommand({
    InstanceId: INSTANCE_ID, ContactId: second.id, Metrics: [{ Name: 'POSITION_IN_QUEUE' }, { Name: 'ESTIMATED_WAIT_TIME' }],
  }))).MetricResults!.map(({ Value }) => Value?.Number);
  expect(await position()).toEqual([2, 60]);
  await client.send(new sdk.UpdateContactRoutingDataCommand({ InstanceId: INSTANCE_ID, ContactId: second.id, QueuePriority: 1 }));
  expect(await position()).toEqual([2, 60]);
  runUntil(NOON + MINUTE);
  expect(await position()).toEqual([1, 30]);
  await client.send(new sdk.UpdateContactRoutingDataCommand({ InstanceId: INSTANCE_ID, ContactId: first.id, QueueTimeAdjustmentSeconds: 60 }));
  runUntil(NOON + 2 * MINUTE);
  expect(first.ageAdjustment).toBe(MINUTE);
});

test('priority and adjustment together are refused (RT-6)', async () => {
  const change = { InstanceId: INSTANCE_ID, ContactId: callback(), QueuePriority: 1, QueueTimeAdjustmentSeconds: 1 };
  await expect(client.send(new sdk.UpdateContactRoutingDataCommand(change))).rejects.toThrow(sdk.InvalidParameterException);
});

const NAMES = ['CONTACTS_IN_QUEUE', 'OLDEST_CONTACT_AGE', 'ESTIMATED_WAIT_TIME', 'AGENTS_AVAILABLE', 'AGENTS_STAFFED', 'AGENTS_ONLINE'] as const;

async function figures(...Queues: string[]) {
  const { MetricResults, DataSnapshotTime } = await client.send(new sdk.GetCurrentMetricDataCommand({
    InstanceId: INSTANCE_ID, Filters: { Queues, Channels: ['VOICE'] }, Groupings: ['QUEUE', 'CHANNEL'], CurrentMetrics: NAMES.map((Name) => ({ Name })),
  }));
  const [{ Dimensions, Collections }] = MetricResults!;
  return { queue: Dimensions!.Queue!.Arn, asOf: DataSnapshotTime, values: Collections!.map(({ Value }) => Value) };
}

test('the figures of a queue count a contact that an agent is asked about (OF-1), and ages in seconds (ME-7)', async () => {
  callFlow(center, CUSTOMER, flowOf('wait'));
  callFlow(center, CUSTOMER, flowOf('wait'));
  runUntil(NOON + 30 * SECOND);
  center.addAgent({ name: 'away', profile: 'agents' });
  expect(await figures(QUEUE_ID)).toEqual({ queue: QUEUE, asOf: at(30), values: [2, 30, 90, 0, 0, 0] });
  center.setStatus(center.addAgent({ name: 'A', profile: 'agents' }), 'available');
  expect((await figures(QUEUE)).values).toEqual([2, 30, 90, 0, 1, 1]);
  await expect(figures('unknown')).rejects.toThrow(sdk.ResourceNotFoundException);
});

test('the figures of an empty queue say who could take a contact', async () => {
  center.setStatus(center.addAgent({ name: 'A', profile: 'agents' }), 'available');
  expect((await figures(QUEUE_ID)).values).toEqual([0, 0, 30, 1, 1, 1]);
});

const REAL_TIME = [
  'CONTACTS_SCHEDULED', 'CONTACTS_IN_QUEUE', 'AGENTS_ONLINE', 'AGENTS_AVAILABLE', 'AGENTS_STAFFED', 'AGENTS_ON_CONTACT', 'AGENTS_ERROR',
  'AGENTS_AFTER_CONTACT_WORK',
] as const;

async function current(Names: readonly sdk.CurrentMetricName[], Groupings: sdk.Grouping[] = ['QUEUE', 'CHANNEL'], Queues = [QUEUE_ID]) {
  const { MetricResults } = await client.send(new sdk.GetCurrentMetricDataCommand({
    InstanceId: INSTANCE_ID, Filters: { Queues }, Groupings, CurrentMetrics: Names.map((Name) => ({ Name })),
  }));
  return MetricResults!.map(({ Dimensions, Collections }) => ({ grouped: Dimensions !== undefined, values: Collections!.map(({ Value }) => Value) }));
}

test('a callback counts as scheduled, in queue, and in the hand of its agent, one after the other (ID-1, CP-8)', async () => {
  callback();
  center.setStatus(center.addAgent({ name: 'A', profile: 'agents', whenOffered: () => ({ kind: 'accept', after: 3 * SECOND }) }), 'available');
  const seen: unknown[] = [];
  for (const seconds of [4, 6, 9]) {
    runUntil(NOON + seconds * SECOND);
    seen.push((await current(REAL_TIME))[0].values);
  }
  expect(seen).toEqual([[1, 0, 1, 1, 1, 0, 0, 0], [0, 1, 1, 0, 1, 0, 0, 0], [0, 0, 1, 0, 1, 1, 0, 0]]);
});

test('an agent who missed a contact is in error and not staffed, and the contact in queue once', async () => {
  center.setStatus(center.addAgent({ name: 'A', profile: 'agents', whenOffered: () => ({ kind: 'miss' }) }), 'available');
  callFlow(center, CUSTOMER, flowOf('wait'));
  runUntil(NOON + 21 * SECOND);
  expect((await current(REAL_TIME))[0].values).toEqual([0, 1, 1, 0, 0, 0, 1, 0]);
});

test('without groupings the age comes in milliseconds, for one queue and without an estimate (ME-7)', async () => {
  callFlow(center, CUSTOMER, flowOf('wait'));
  runUntil(NOON + 1500);
  const names = ['OLDEST_CONTACT_AGE', 'ESTIMATED_WAIT_TIME'] as const;
  expect(await current(names)).toEqual([{ grouped: true, values: [2, 60] }]);
  expect(await current(names, [])).toEqual([{ grouped: false, values: [1500, undefined] }]);
});

test.each<[string, readonly sdk.CurrentMetricName[], sdk.Grouping[], string[]]>([
  ['a metric', ['SLOTS_ACTIVE'], ['QUEUE'], [QUEUE_ID]],
  ['a grouping', ['AGENTS_ONLINE'], ['ROUTING_PROFILE'], [QUEUE_ID]],
  ['queues together', ['AGENTS_ONLINE'], [], [QUEUE_ID, QUEUE_ID]],
])('%s that the simulation does not know is refused', async (_, names, groupings, queues) => {
  await expect(current(names, groupings, queues)).rejects.toThrow(/(is|are) not simulated/);
});

test('effective hours go over midnight, and an override stands in place of the week (HO-3)', async () => {
  const hours = await client.send(new sdk.GetEffectiveHoursOfOperationsCommand({
    InstanceId: INSTANCE_ID, HoursOfOperationId: 'night', FromDate: '2026-01-05', ToDate: '2026-01-13',
  }));
  expect(hours.TimeZone).toBe('America/New_York');
  const open = hours.EffectiveHoursOfOperationList!.filter(({ OperationalHours }) => OperationalHours!.length > 0);
  expect(open).toEqual([
    { Date: '2026-01-05', OperationalHours: [{ Start: { Hours: 22, Minutes: 0 }, End: { Hours: 0, Minutes: 0 } }] },
    { Date: '2026-01-06', OperationalHours: [{ Start: { Hours: 0, Minutes: 0 }, End: { Hours: 6, Minutes: 0 } }] },
  ]);
  await expect(client.send(new sdk.GetEffectiveHoursOfOperationsCommand({
    InstanceId: INSTANCE_ID, HoursOfOperationId: 'unknown', FromDate: '2026-01-05', ToDate: '2026-01-05',
  }))).rejects.toThrow(sdk.ResourceNotFoundException);
});

test('a call is started once for each token, and its flow runs when somebody picks up', async () => {
  const start = async (more: object) => (await client.send(new sdk.StartOutboundVoiceContactCommand({
    InstanceId: INSTANCE_ID, DestinationPhoneNumber: CUSTOMER, ContactFlowId: 'wait', QueueId: QUEUE_ID, Attributes: { a: 'b' }, ClientToken: 't', ...more,
  }))).ContactId!;
  const id = await start({});
  expect(await start({})).toBe(id);
  expect(await start({ ClientToken: 'other' })).not.toBe(id);
  runUntil(NOON + SECOND);
  expect(center.contacts.get(id)).toMatchObject({ method: 'API', state: 'in-queue', attributes: { a: 'b' } });
  await expect(start({ ContactFlowId: 'unknown', ClientToken: 'third' })).rejects.toThrow(sdk.ResourceNotFoundException);
  await expect(start({ DestinationPhoneNumber: NOT_DIALABLE, ClientToken: 'fourth' })).rejects.toThrow(sdk.DestinationNotAllowedException);
});

test('an operation that is not simulated is refused with the remedy', async () => {
  await expect(client.send(new sdk.ListQueuesCommand({ InstanceId: INSTANCE_ID }))).rejects.toThrow(/is not simulated; answer for it with `answering`/);
});
