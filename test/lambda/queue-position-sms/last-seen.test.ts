import fc from 'fast-check';
import { lastSeen, NOTHING_SEEN, presumedProgress } from '../../../lambda/queue-position-sms/last-seen';

test('a contact probably moved on as it did before', () => {
  const seen = lastSeen({ position: 100, secondsPerPlace: 29.6 }, 1000);
  expect(seen).toBe('100 30 1000');
  expect(presumedProgress(seen, 1300)).toEqual({ position: 90, secondsPerPlace: 30 });
});

test('nobody is presumed to be in front of the first', () => {
  const seconds = fc.nat(999_999);
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), seconds, seconds, seconds, (position, secondsPerPlace, at, now) => {
    const presumed = presumedProgress(lastSeen({ position, secondsPerPlace }, at), now);
    expect(presumed?.position).toBeGreaterThanOrEqual(1);
    expect(presumed?.position).toBeLessThanOrEqual(position);
  }));
});

test.each(['', NOTHING_SEEN, 'null', '0 30 1000', '1 2', '1 2 3 4', '-1 2 3', 'x'])('%j tells nothing', (seen) => {
  expect(presumedProgress(seen, 1000)).toBeUndefined();
});
