import { randomOf } from '../../../src/simulation/kernel/random';
import { Arrivals } from '../../../src/simulation/statistics/arrivals';

const HOUR = 3_600_000;
const MIDNIGHT = Date.UTC(2026, 0, 5);

function comings(arrivals: Arrivals, from: number, until: number): number[] {
  const random = randomOf(11);
  const all: number[] = [];
  for (let at = arrivals.next(from, random); at < until; at = arrivals.next(at, random)) all.push(at);
  return all;
}

test('regular arrivals are always as long apart', () => {
  expect(comings(Arrivals.every(20_000), MIDNIGHT, MIDNIGHT + 61_000)).toStrictEqual([20_000, 40_000, 60_000].map((after) => MIDNIGHT + after));
});

test('arrivals of a Poisson process have a rate, and gaps that deviate as much as their mean', () => {
  const all = comings(Arrivals.poisson(600), MIDNIGHT, MIDNIGHT + 50 * HOUR);
  expect(all.length / 30_000).toBeCloseTo(1, 1);
  const gaps = all.slice(1).map((at, index) => at - all[index]);
  expect(gaps.filter((gap) => gap > 6000).length / gaps.length).toBeCloseTo(Math.exp(-1), 1);
});

test('a profile of the day has the rate of each part, and none where nobody comes', () => {
  const all = comings(Arrivals.throughDay([0, 120, 600, 0]), MIDNIGHT, MIDNIGHT + 96 * HOUR);
  const parts = [0, 1, 2, 3].map((part) => all.filter((at) => Math.floor((at - MIDNIGHT) / (6 * HOUR)) % 4 === part).length);
  expect([parts[0], parts[3]]).toStrictEqual([0, 0]);
  expect(parts[1] / (4 * 6 * 120)).toBeCloseTo(1, 1);
  expect(parts[2] / (4 * 6 * 600)).toBeCloseTo(1, 1);
});

test('a day can begin at another time than midnight UTC', () => {
  const all = comings(Arrivals.throughDay([60, 0], MIDNIGHT + 6 * HOUR), MIDNIGHT, MIDNIGHT + 24 * HOUR);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((at) => at < MIDNIGHT + 6 * HOUR || at > MIDNIGHT + 18 * HOUR)).toStrictEqual([]);
});

test.each([
  [() => Arrivals.every(0), 'the gap is no length of time, got 0; give milliseconds above 0'],
  [() => Arrivals.throughDay([3, -1]), 'arrivals per hour are no number of people, got -1; give a number from 0 on'],
  [() => Arrivals.throughDay([]), 'nobody ever comes, got []; give at least one rate above 0'],
])('arrivals that cannot be are refused: %p', (make, message) => {
  expect(make).toThrow(message);
});
