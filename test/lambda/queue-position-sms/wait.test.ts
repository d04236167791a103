import fc from 'fast-check';
import { retryWaitSeconds, SHORTEST_WAIT_SECONDS, turnSeconds, waitSeconds } from '../../../lambda/queue-position-sms/wait';

const GOAL = 2;
const position = fc.integer({ min: GOAL + 1, max: 100_000 });
const secondsPerPlace = fc.double({ min: 0, max: 3600, noNaN: true });
const callsPerSecond = fc.double({ min: 0.01, max: 100, noNaN: true });
const random = fc.double({ min: 0, max: 1, noNaN: true });
const situation = fc.record({ position, secondsPerPlace, callsPerSecond, random });
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

const wait = (one: Situation) => waitSeconds(one, GOAL, { callsPerSecond: one.callsPerSecond, random: () => one.random });

test('a wait is a whole number of seconds, from a minute to what a Wait block takes', () => {
  fc.assert(fc.property(situation, (one) => {
    expect(Number.isInteger(wait(one))).toBe(true);
    expect(wait(one)).toBeGreaterThanOrEqual(SHORTEST_WAIT_SECONDS);
    expect(wait(one)).toBeLessThanOrEqual(604_800);
  }));
});

test('a wait of more than a minute leaves a twentieth of the way and more', () => {
  fc.assert(fc.property(situation, (one) => {
    const way = one.secondsPerPlace * (one.position - GOAL);
    expect(wait(one)).toBeLessThanOrEqual(Math.max(SHORTEST_WAIT_SECONDS, 0.95 * way + 1));
  }));
});

test('neither a longer way nor a smaller budget makes the flow look sooner', () => {
  fc.assert(fc.property(situation, fc.nat(1000), fc.double({ min: 0.01, max: 1, noNaN: true }), (one, further, part) => {
    expect(wait({ ...one, position: one.position + further })).toBeGreaterThanOrEqual(wait(one));
    expect(wait({ ...one, callsPerSecond: one.callsPerSecond * part })).toBeGreaterThanOrEqual(wait(one));
  }));
});

test.each([[3, 60, 60], [12, 60, 300], [1002, 60, 30_000], [1002, 10, 7235], [1002, 5, 4750], [10_002, 3600, 604_800]])(
  'at place %i of a queue that moves a place in %i seconds the flow waits %i seconds', (place, seconds, expected) => {
    expect(waitSeconds({ position: place, secondsPerPlace: seconds }, GOAL, { callsPerSecond: 1, random: () => 0 })).toBe(expected);
  });

test('contacts that were looked at together are not again', () => {
  const waits = [0, 0.5, 1].map((number) => waitSeconds({ position: 102, secondsPerPlace: 60 }, GOAL, { callsPerSecond: 1, random: () => number }));
  expect(waits).toEqual([3000, 2850, 2700]);
});

test('those who wait for the same moment have their turns in the budget, within what a Wait block takes', () => {
  const turn = (place: number, calls: number) =>
    turnSeconds(3600, { position: place, secondsPerPlace: 60 }, { callsPerSecond: calls, random: () => 0 });
  expect([turn(1, 2), turn(2, 2), turn(100, 2)]).toEqual([3601, 3601, 3650]);
  expect(turn(100_000, 0.01)).toBe(604_800);
});

test('after a failure the flow waits for two to four minutes, or as long as it would have without the failure', () => {
  const retry = (known: Parameters<typeof retryWaitSeconds>[0], number: number) =>
    retryWaitSeconds(known, GOAL, { callsPerSecond: 1, random: () => number });
  expect([retry(undefined, 0), retry(undefined, 1)]).toEqual([120, 240]);
  expect(retry({ position: 3, secondsPerPlace: 60 }, 0)).toBe(120);
  expect(retry({ position: 1002, secondsPerPlace: 60 }, 0)).toBe(30_000);
});
