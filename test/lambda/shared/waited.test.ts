import fc from 'fast-check';
import { timeOfRequest, waited } from '../../../lambda/shared/waited';

const NOW = 1_800_000_000;

test.each([[0, '1'], [29, '1'], [89, '1'], [90, '2'], [720, '12'], [749, '12'], [750, '13'], [-30, '1'], [86_400, '1440']])(
  'a request %i seconds ago waited %s minutes', (seconds, minutes) => {
    expect(waited(String(NOW - seconds), NOW)).toEqual({ outcome: 'known', waitedMinutes: minutes });
  });

test.each(['', 'soon', '-5', '1.5', String(NOW + 61), '5', String(NOW * 1000), 'NaN'])('%j is no time of a request', (requestedAt) => {
  expect(waited(requestedAt, NOW)).toEqual({ outcome: 'unknown' });
});

test('whoever asked earlier never waited less', () => {
  const seconds = fc.integer({ min: 0, max: 600_000 });
  const minutes = (ago: number) => Number(waited(String(NOW - ago), NOW).waitedMinutes);
  fc.assert(fc.property(seconds, seconds, (one, more) => {
    expect(minutes(one + more)).toBeGreaterThanOrEqual(minutes(one));
  }));
});

test('the time of a request is a number of seconds that can be one', () => {
  expect(timeOfRequest(String(NOW - 720), NOW)).toBe(NOW - 720);
  expect(timeOfRequest('', NOW)).toBeUndefined();
});
