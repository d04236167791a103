import fc from 'fast-check';
import { backoffSeconds, LONGEST_SECONDS } from '../../../lambda/api-queue/backoff';

test('the pause is anything from a second to a ceiling that doubles and stops at five minutes', () => {
  const longest = [1, 2, 3, 7, 8, 9, 100].map((receiveCount) => backoffSeconds(receiveCount, () => 0.999_999));
  expect(longest).toEqual([2, 4, 8, 128, 256, 300, 300]);
  expect(backoffSeconds(9, () => 0)).toBe(1);
});

test('a pause is always one that the queue takes', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (receiveCount, random) => {
    const seconds = backoffSeconds(receiveCount, () => random);
    expect(Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_SECONDS).toBe(true);
  }));
});

test('messages that were throttled together come back apart', () => {
  let seed = 1;
  const random = () => (seed = seed * 16_807 % 2_147_483_647) / 2_147_483_647;
  const pauses = Array.from({ length: 100 }, () => backoffSeconds(7, random));
  expect(new Set(pauses).size).toBeGreaterThan(50);
});
