import { type Line, type Measured, simulate } from './line-simulation';

/** The quota of the account that is assumed, in calls per second; the default budget is half of it. */
const QUOTA = 2;
const BUDGET = 1;

/** The threshold is three places, or what the queue moves in two minutes. */
const measure = (secondsPerPlace: number, more: Partial<Line> = {}): Measured =>
  simulate({ length: 10_000, secondsPerPlace, thresholds: [Math.max(3, 120 / secondsPerPlace)], callsPerSecond: BUDGET, ...more });

test.each([60, 30, 20, 10])('10,000 callbacks that move a place in %i s stay in the budget, and 99 of 100 are texted within two minutes', (seconds) => {
  const { callsPerSecond, worstMinute, missed, latestMinutes, latestPlaces } = measure(seconds);
  expect(callsPerSecond).toBeLessThanOrEqual(BUDGET);
  expect(worstMinute).toBeLessThanOrEqual(QUOTA);
  expect(missed).toBeLessThanOrEqual(0.01);
  expect(latestMinutes).toBeLessThanOrEqual(2);
  expect(latestPlaces).toBeLessThanOrEqual(Math.max(2, 120 / seconds));
});

test.each([60, 30, 20, 10])('estimates that are wrong by a factor of two cost 10,000 callbacks at %i s a place few texts and some minutes', (seconds) => {
  const { callsPerSecond, worstMinute, missed, latestMinutes } = measure(seconds, { wrongBy: 2 });
  expect(callsPerSecond).toBeLessThanOrEqual(BUDGET);
  expect(worstMinute).toBeLessThanOrEqual(QUOTA);
  expect(missed).toBeLessThanOrEqual(0.03);
  expect(latestMinutes).toBeLessThanOrEqual(5);
});

test('two thresholds cost little more than one', () => {
  const { callsPerSecond, missed } = measure(20, { thresholds: [6, 2] });
  expect(callsPerSecond).toBeLessThanOrEqual(BUDGET);
  expect(missed).toBe(0);
});

test('at 5 s a place each callback has five calls, which is a little too few for the budget and fits the quota on average', () => {
  const { callsPerSecond, worstMinute, missed, latestMinutes } = measure(5);
  expect(callsPerSecond).toBeGreaterThan(BUDGET);
  expect(callsPerSecond).toBeLessThanOrEqual(1.25);
  expect(worstMinute).toBeLessThanOrEqual(2.5);
  expect(missed).toBe(0);
  expect(latestMinutes).toBeLessThanOrEqual(2);
});

test('at 2 s a place the calls exceed the quota: nothing can look at each callback often enough', () => {
  const { callsPerSecond, callsPerCallback } = measure(2);
  expect(callsPerSecond).toBeGreaterThan(QUOTA);
  expect(callsPerCallback).toBeLessThanOrEqual(6);
});

test('where the share of the way is greatest, estimates that are too long let most callbacks pass without a text', () => {
  expect(measure(2, { wrongBy: 2 }).missed).toBeGreaterThan(0.5);
});

test('a threshold that a contact passes within a minute is missed by most looks', () => {
  expect(measure(10, { thresholds: [2] }).missed).toBeGreaterThan(0.5);
  expect(measure(60, { thresholds: [2] }).missed).toBeLessThan(0.05);
});

test('a greater budget is used, and a smaller one is kept about as well', () => {
  expect(measure(5, { callsPerSecond: 4 }).callsPerSecond).toBeGreaterThan(2);
  expect(measure(10, { callsPerSecond: 0.5 }).callsPerSecond).toBeLessThanOrEqual(0.65);
});
