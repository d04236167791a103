import fc from 'fast-check';
import { secondsToNextLook, secondsToRetry } from '../../../lambda/queue-announcement/pace';

const pace = fc.record({
  callsPerSecond: fc.double({ min: 0.01, max: 100, noNaN: true }),
  random: fc.double({ min: 0, max: 1, noNaN: true }).map((one) => () => one),
});
const position = fc.integer({ min: 1, max: 10_000 });

test('a contact is looked at in whole seconds, a minute apart or more (QF-2)', () => {
  fc.assert(fc.property(fc.option(position, { nil: undefined }), pace, (place, one) => {
    expect(Number.isInteger(secondsToNextLook(place, one))).toBe(true);
    expect(secondsToNextLook(place, one)).toBeGreaterThanOrEqual(60);
  }));
});

test('neither a place further back nor a smaller budget makes it sooner', () => {
  fc.assert(fc.property(position, fc.nat(1000), fc.double({ min: 0.01, max: 1, noNaN: true }), pace, (place, further, part, one) => {
    expect(secondsToNextLook(place + further, one)).toBeGreaterThanOrEqual(secondsToNextLook(place, one));
    expect(secondsToNextLook(place, { ...one, callsPerSecond: one.callsPerSecond * part })).toBeGreaterThanOrEqual(secondsToNextLook(place, one));
  }));
});

/** The calls that a line of so many contacts makes in a second. */
function load(contacts: number, callsPerSecond: number): number {
  const waits = Array.from({ length: contacts }, (_, index) => secondsToNextLook(index + 1, { callsPerSecond, random: () => 0.5 }));
  return waits.reduce((sum, wait) => sum + 1 / wait, 0);
}

test.each([[100, 0.5], [150, 0.5], [300, 1]])('a line of %i contacts keeps to %d calls in a second', (contacts, callsPerSecond) => {
  expect(load(contacts, callsPerSecond)).toBeLessThan(1.05 * callsPerSecond);
});

test('a line of a thousand contacts makes less than 0.8 calls in a second with a budget of 0.5', () => {
  expect(load(1000, 0.5)).toBeGreaterThan(0.5);
  expect(load(1000, 0.5)).toBeLessThan(0.8);
});

test('a retry comes after two to four minutes', () => {
  expect([0, 0.5, 1].map((one) => secondsToRetry({ callsPerSecond: 1, random: () => one }))).toStrictEqual([120, 180, 240]);
});
