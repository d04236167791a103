import fc from 'fast-check';
import { waitRange } from '../../../lambda/offer-gate/wait-range';

test.each([
  [0, '1 to 5'], [299, '1 to 5'], [300, '5 to 10'], [599, '5 to 10'], [600, '10 to 15'], [1500, '20 to 30'], [3599, '45 to 60'], [7199, '90 to 120'],
])('a wait of %s s is announced as %s minutes', (seconds, range) => {
  const [waitFromMinutes, waitToMinutes] = range.split(' to ');
  expect(waitRange(seconds)).toStrictEqual({ estimatedWaitRange: range, waitFromMinutes, waitToMinutes });
});

test.each([[undefined], [7200], [1_000_000]])('a wait of %s s is not announced', (seconds) => {
  expect(waitRange(seconds)).toStrictEqual({});
});

test('a range has the wait in it, but for one of less than a minute', () => {
  fc.assert(fc.property(fc.nat({ max: 7199 }), (seconds) => {
    const { waitFromMinutes, waitToMinutes } = waitRange(seconds);
    expect(Number(waitToMinutes) * 60).toBeGreaterThan(seconds);
    expect(Number(waitFromMinutes) * 60).toBeLessThanOrEqual(Math.max(60, seconds));
  }));
});
