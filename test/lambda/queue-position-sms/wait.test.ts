import fc from 'fast-check';
import { LONGEST_WAIT_SECONDS, SHORTEST_WAIT_SECONDS, waitSeconds } from '../../../lambda/queue-position-sms/wait';

const THRESHOLD = 2;
const position = fc.integer({ min: THRESHOLD + 1, max: 1000 });
const estimate = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });

test('a wait is a whole number of seconds between one minute and fifteen', () => {
  fc.assert(fc.property(position, estimate, (place, estimatedWaitSeconds) => {
    const seconds = waitSeconds({ position: place, estimatedWaitSeconds }, THRESHOLD);
    expect(Number.isInteger(seconds)).toBe(true);
    expect(seconds).toBeGreaterThanOrEqual(SHORTEST_WAIT_SECONDS);
    expect(seconds).toBeLessThanOrEqual(LONGEST_WAIT_SECONDS);
  }));
});

test('a longer estimate never makes the flow look sooner', () => {
  fc.assert(fc.property(position, fc.nat(100_000), fc.nat(100_000), (place, one, more) => {
    const wait = (estimatedWaitSeconds: number) => waitSeconds({ position: place, estimatedWaitSeconds }, THRESHOLD);
    expect(wait(one + more)).toBeGreaterThanOrEqual(wait(one));
  }));
});

test('a place further back never makes the flow look sooner', () => {
  fc.assert(fc.property(position, fc.nat(100), estimate, (place, further, estimatedWaitSeconds) => {
    const wait = (at: number) => waitSeconds({ position: at, estimatedWaitSeconds }, THRESHOLD);
    expect(wait(place + further)).toBeGreaterThanOrEqual(wait(place));
  }));
});

test.each([[3, 60, 60], [12, 1200, 500], [12, undefined, 300], [100, 60_000, 900], [3, 0, 60]])(
  'at place %i with an estimate of %s seconds the flow waits %i seconds', (place, estimatedWaitSeconds, seconds) => {
    expect(waitSeconds({ position: place, estimatedWaitSeconds }, THRESHOLD)).toBe(seconds);
  });
