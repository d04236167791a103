import { createHandler } from '../../../lambda/queue-metrics-poller/handler';
import { FAILED } from '../../../lambda/shared/meter';

const log = { info: jest.fn(), error: jest.fn() };
const meter = jest.fn();
let elapsed: number;
let starts: number[];

beforeEach(() => {
  jest.resetAllMocks();
  elapsed = 5_000_000;
  starts = [];
});

/** A run on a clock of its own: each look takes the next of these times, and fails if it is negative. */
function run(...durations: number[]) {
  const begin = elapsed;
  return createHandler({
    intervalMilliseconds: 20_000,
    runMilliseconds: 60_000,
    queueIds: ['a'],
    clock: () => 1_000_000,
    stopwatch: () => elapsed,
    sleep: async (milliseconds) => { elapsed += milliseconds; },
    metrics: async () => {
      const duration = durations[starts.push(elapsed - begin) - 1] ?? 100;
      elapsed += Math.abs(duration);
      if (duration < 0) throw Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
      return { asOf: new Date(0), results: [] };
    },
    snapshots: { keep: async () => true, read: async () => undefined },
    log,
    meter,
  })();
}

test('a run polls three times in a minute', async () => {
  expect(await run()).toStrictEqual({ polls: 3, succeeded: 3 });
  expect(starts).toStrictEqual([0, 20_000, 40_000]);
  expect([meter.mock.calls, log.error.mock.calls]).toStrictEqual([[], []]);
});

test('a slow poll costs its successor, and never leads to two at once', async () => {
  expect(await run(25_000)).toStrictEqual({ polls: 2, succeeded: 2 });
  expect(starts).toStrictEqual([0, 40_000]);
});

test('a failed poll is counted and logged, and the run goes on', async () => {
  expect(await run(100, -100, 100)).toStrictEqual({ polls: 3, succeeded: 2 });
  expect(meter.mock.calls).toStrictEqual([[FAILED]]);
  expect(log.error.mock.calls).toStrictEqual([['The queues could not be polled.', expect.objectContaining({ error: 'ThrottlingException' })]]);
});

test('a run without any success throws, after all its polls', async () => {
  await expect(run(-1, -1, -1)).rejects.toThrow('No poll of the run succeeded.');
  expect(starts).toHaveLength(3);
  expect(meter).toHaveBeenCalledTimes(3);
});

test('a run that is stuck in its only poll ends with it', async () => {
  await expect(run(-70_000)).rejects.toThrow('No poll of the run succeeded.');
  expect(starts).toStrictEqual([0]);
});
