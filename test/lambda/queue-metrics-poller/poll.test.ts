import type { CurrentMetricName } from '@aws-sdk/client-connect';
import { poll, snapshotsOf } from '../../../lambda/queue-metrics-poller/poll';
import { measuresOf } from '../../../lambda/queue-metrics-poller/queue-metrics';

const NOW = 1_000_000;
const at = (seconds: number) => new Date(1000 * seconds);

function result(queueId: string, values: Partial<Record<CurrentMetricName, unknown>>) {
  return {
    Dimensions: { Queue: { Id: queueId }, Channel: 'VOICE' as const },
    Collections: Object.entries(values).map(([Name, Value]) => ({ Metric: { Name: Name as CurrentMetricName }, Value: Value as number })),
  };
}

test('all measures are read by their names, whatever their order', () => {
  const values = { ESTIMATED_WAIT_TIME: 301.4, AGENTS_ONLINE: 9, AGENTS_STAFFED: 8, AGENTS_AVAILABLE: 0, OLDEST_CONTACT_AGE: 120, SLOTS_ACTIVE: 4 };
  expect(measuresOf(result('a', { ...values, CONTACTS_IN_QUEUE: 7 }))).toStrictEqual({
    contactsInQueue: 7, oldestSeconds: 120, estimatedWaitSeconds: 301, agentsAvailable: 0, agentsStaffed: 8, agentsOnline: 9,
  });
});

test.each([[null], [undefined], [NaN], [Infinity], [-1], ['7']])('a wait of %s is not known', (value) => {
  expect(measuresOf(result('a', { CONTACTS_IN_QUEUE: 3, ESTIMATED_WAIT_TIME: value }))).toStrictEqual({ contactsInQueue: 3 });
});

test('a result without values says nothing', () => {
  expect(measuresOf({})).toStrictEqual({});
});

test('each queue gets its own measures at the time of the data', () => {
  const results = [result('b', { CONTACTS_IN_QUEUE: 2 }), result('a', { CONTACTS_IN_QUEUE: 1 })];
  expect(snapshotsOf({ asOf: at(NOW - 3.5), results }, ['a', 'b'], NOW)).toStrictEqual([
    ['a', { contactsInQueue: 1, asOf: NOW - 4 }], ['b', { contactsInQueue: 2, asOf: NOW - 4 }],
  ]);
});

test('in a queue without data nobody waits, and who works there is not known', () => {
  expect(snapshotsOf({ asOf: at(NOW), results: [] }, ['a'], NOW)).toStrictEqual([['a', { contactsInQueue: 0, asOf: NOW }]]);
});

test('a queue whose number of contacts cannot be told does not count as empty', () => {
  expect(snapshotsOf({ asOf: at(NOW), results: [result('a', { CONTACTS_IN_QUEUE: null, AGENTS_ONLINE: 1 })] }, ['a'], NOW))
    .toStrictEqual([['a', { agentsOnline: 1, asOf: NOW }]]);
});

test('a queue that nobody asked for is left out', () => {
  expect(snapshotsOf({ asOf: at(NOW), results: [result('x', { CONTACTS_IN_QUEUE: 1 })] }, ['a'], NOW).map(([id]) => id)).toStrictEqual(['a']);
});

test('a time that is still to come becomes the present, because nothing newer could replace it', () => {
  expect(snapshotsOf({ asOf: at(NOW + 7200), results: [] }, ['a'], NOW)).toStrictEqual([['a', { contactsInQueue: 0, asOf: NOW }]]);
});

test('a queue that cannot be kept fails the poll, and all others are kept', async () => {
  const kept: string[] = [];
  const keep = async (queueId: string) => {
    if (queueId === 'b') throw new Error('no');
    kept.push(queueId);
    return true;
  };
  const ports = {
    clock: () => NOW, metrics: async () => ({ asOf: at(NOW), results: [] }), snapshots: { keep, read: async () => undefined }, queueIds: ['a', 'b', 'c'],
  };
  await expect(poll(ports)).rejects.toThrow('no');
  expect(kept).toStrictEqual(['a', 'c']);
});
