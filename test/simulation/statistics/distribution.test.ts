import { meanOf } from './private/batch-means';
import { randomOf } from '../../../src/simulation/kernel/random';
import { Distribution } from '../../../src/simulation/statistics/distribution';

const draws = (distribution: Distribution, count = 40_000) => {
  const random = randomOf(7);
  return Array.from({ length: count }, () => distribution.draw(random));
};
const deviationOf = (values: readonly number[]) => Math.sqrt(meanOf(values.map((value) => (value - meanOf(values)) ** 2)));

test('what is constant is the same each time', () => {
  expect(new Set(draws(Distribution.constant(5000), 100))).toStrictEqual(new Set([5000]));
});

test('exponential times deviate as much as their mean', () => {
  const times = draws(Distribution.exponential(1000), 20_000);
  expect(meanOf(times) / 1000).toBeCloseTo(1, 1);
  expect(times.filter((time) => time > 1000).length / times.length).toBeCloseTo(Math.exp(-1), 2);
});

test('log-normal times have the mean and the deviation that were asked for, and most are below the mean', () => {
  const times = draws(Distribution.logNormal(1000, 500));
  expect(meanOf(times) / 1000).toBeCloseTo(1, 1);
  expect(deviationOf(times.slice(0, 5000)) / 500).toBeCloseTo(1, 0);
  expect(times.filter((time) => time < 1000).length / times.length).toBeGreaterThan(0.55);
});

test('measured times come as often as they were measured', () => {
  const distribution = Distribution.empirical([10, 10, 40]);
  const times = draws(distribution, 30_000);
  expect(distribution.mean).toBe(20);
  expect(times.filter((time) => time === 10).length / times.length).toBeCloseTo(2 / 3, 1);
  expect(new Set(times)).toStrictEqual(new Set([10, 40]));
});

test.each([
  [() => Distribution.constant(-1), 'milliseconds is no length of time, got -1; give milliseconds from 0 on'],
  [() => Distribution.exponential(NaN), 'mean is no length of time, got NaN; give milliseconds from 0 on'],
  [() => Distribution.logNormal(0, 5), 'mean is no length of time, got 0; give milliseconds above 0'],
  [() => Distribution.empirical([]), 'the list of times is empty, got []; give at least one'],
  [() => Distribution.empirical([1, -2]), 'a time is no length of time, got -2; give milliseconds from 0 on'],
])('what is no length of time is refused: %p', (make, message) => {
  expect(make).toThrow(message);
});

test('all that is wrong with a distribution is said at once', () => {
  expect(() => Distribution.logNormal(-1, Infinity)).toThrow(/got -1;[^]*got Infinity;/);
});
