import { FLOW, oneQueue, PROFILE, QUEUE } from './private/one-queue';
import { Arrivals } from '../../../src/simulation/statistics/arrivals';
import { Distribution } from '../../../src/simulation/statistics/distribution';
import { simulate, SimulationProps } from '../../../src/simulation/statistics/simulate';

const NOON = Date.UTC(2026, 0, 5, 12);
const SECOND = 1000;

/** One agent; a call every minute that takes 90 seconds, and so each waits 30 seconds longer than the one before. */
const crowded: SimulationProps = {
  model: oneQueue(),
  start: NOON,
  seed: 1,
  staff: [{ name: 'agent', count: 1, profile: PROFILE }],
  callers: [{ arrivals: Arrivals.every(60 * SECOND), flow: FLOW, most: 5, talking: Distribution.constant(90 * SECOND) }],
};

test('waits, their quantiles and the service level are those of everyone who left the queue (ME-1, ME-3)', () => {
  const { total } = simulate({ ...crowded, serviceLevels: [30 * SECOND, 90 * SECOND] });
  expect([total.waits.count, total.waits.mean, total.waits.max, total.waits.shareAboveZero]).toStrictEqual([5, 60 * SECOND, 120 * SECOND, 0.8]);
  expect([total.serviceLevel(30 * SECOND), total.serviceLevel(90 * SECOND)]).toStrictEqual([0.4, 0.8]);
  expect(total.waits.quantile(0.6) / SECOND).toBeCloseTo(60, 0);
  expect(() => total.serviceLevel(1)).toThrow('service level 1 was not counted; ask for one of 30000, 90000 ms');
});

test('who hangs up in queue is abandoned, also while an agent is asked (ME-2)', () => {
  const [caller] = crowded.callers;
  const { total } = simulate({ ...crowded, callers: [{ ...caller, patience: Distribution.constant(45 * SECOND) }] });
  expect([total.answered.count, total.abandoned.count, total.abandoned.mean]).toStrictEqual([4, 1, 45 * SECOND]);
  const slow = simulate({
    ...crowded,
    staff: [{ ...crowded.staff[0], accepting: Distribution.constant(10 * SECOND) }],
    callers: [{ ...caller, patience: Distribution.constant(5 * SECOND) }],
  });
  expect([slow.total.answered.count, slow.total.abandoned.count]).toStrictEqual([0, 5]);
});

test('agents are occupied by conversations and by the work after them', () => {
  const quiet = {
    ...crowded,
    duration: 300 * SECOND,
    callers: [{ ...crowded.callers[0], most: 2, talking: Distribution.constant(40 * SECOND) }],
    staff: [{ ...crowded.staff[0], afterContactWork: Distribution.constant(20 * SECOND) }],
  };
  expect(simulate(quiet).occupancy).toBeCloseTo(120 / 300, 12);
  const two = simulate({ ...quiet, staff: [{ ...quiet.staff[0], count: 2 }] });
  expect([two.occupancy, two.agents.atWork.now]).toStrictEqual([0.2, 2]);
});

test('what happened before the warm-up was over does not count, and who waits then still does', () => {
  const { total } = simulate({ ...crowded, warmUp: 200 * SECOND, serviceLevels: [30 * SECOND] });
  expect([total.waits.count, total.waits.mean]).toStrictEqual([3, 90 * SECOND]);
  expect(total.inQueue.now).toBe(0);
});

test('each queue has metrics of its own', () => {
  const metrics = simulate(crowded);
  expect([metrics.queue(QUEUE).waits.count, metrics.queue('arn:of:nobody').waits.count]).toStrictEqual([5, 0]);
});
