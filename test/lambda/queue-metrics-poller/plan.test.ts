import fc from 'fast-check';
import { untilNextPoll } from '../../../lambda/queue-metrics-poller/plan';

const EVERY_20_S = { intervalMilliseconds: 20_000, runMilliseconds: 60_000 };

test.each([
  [0, 20_000], [300, 19_700], [20_000, 20_000], [20_100, 19_900], [39_999, 1], [40_000, undefined], [59_999, undefined], [95_000, undefined],
])('after %s ms of a minute with a poll every 20 s, the next poll comes in %s ms', (elapsed, wait) => {
  expect(untilNextPoll(elapsed, EVERY_20_S)).toBe(wait);
});

test('a poll that took longer than its share makes the next one wait for its turn', () => {
  expect(untilNextPoll(25_000, EVERY_20_S)).toBe(15_000);
});

test('a run polls at most once in each interval, however long a poll takes, and never when the next run is due', () => {
  fc.assert(fc.property(
    fc.integer({ min: 1000, max: 30_000 }),
    fc.integer({ min: 1000, max: 120_000 }),
    fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 130 }),
    (intervalMilliseconds, runMilliseconds, durations) => {
      const starts = [0];
      let elapsed = 0;
      for (const duration of durations) {
        elapsed += duration;
        const wait = untilNextPoll(elapsed, { intervalMilliseconds, runMilliseconds });
        if (wait === undefined) break;
        expect(wait).toBeGreaterThan(0);
        elapsed += wait;
        starts.push(elapsed);
      }
      expect(starts.every((start) => start % intervalMilliseconds === 0 && start < runMilliseconds || start === 0)).toBe(true);
      expect(new Set(starts).size).toBe(starts.length);
    },
  ));
});

test('quick polls are one interval apart', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 19_999 }), (duration) => {
    expect(duration + untilNextPoll(duration, EVERY_20_S)!).toBe(20_000);
  }));
});
