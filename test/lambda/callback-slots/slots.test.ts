import fc from 'fast-check';
import { at, daily, SCHEDULE } from './private/schedules';
import type { Schedule } from '../../../lambda/callback-slots/schedule';
import { slotAt, slotsBetween } from '../../../lambda/callback-slots/slots';
import { localTimeIn } from '../../../lambda/shared/local-time';

function starts(schedule: Partial<Schedule>, from: string, until: string): string[] {
  return [...slotsBetween({ ...SCHEDULE, ...schedule }, at(from), at(until))].map(({ start }) => new Date(start * 1000).toISOString().slice(0, 16));
}

describe('slots', () => {
  test('are cut from the opening hours, weekends left out', () => {
    expect(starts({}, '2026-11-20T09:00:00Z', '2026-11-24T00:00:00Z')).toStrictEqual([
      '2026-11-20T09:00', '2026-11-20T10:00', '2026-11-23T08:00', '2026-11-23T09:00', '2026-11-23T10:00',
    ]);
  });

  test('leave out a rest that is shorter than they are', () => {
    expect(starts({ week: daily([540, 650]) }, '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z')).toStrictEqual(['2026-11-20T08:00']);
  });

  test('may end at midnight', () => {
    expect(starts({ week: daily([1320, 1440]) }, '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z')).toStrictEqual(['2026-11-20T21:00', '2026-11-20T22:00']);
  });

  test('leave out what a holiday touches, of one year or of every year', () => {
    const closed = [{ date: '12-25', from: 0, to: 1440 }, { date: '2026-12-24', from: 630, to: 1440 }];
    expect(starts({ closed, week: daily([540, 720]) }, '2026-12-24T00:00:00Z', '2026-12-27T00:00:00Z')).toStrictEqual([
      '2026-12-24T08:00', '2026-12-26T08:00', '2026-12-26T09:00', '2026-12-26T10:00',
    ]);
  });

  test('leave out the hour that is missing when the clock is set forward', () => {
    expect(starts({ week: daily([60, 240]) }, '2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z')).toStrictEqual(['2026-03-29T01:00']);
  });

  test('leave out the hour that comes twice when the clock is set back', () => {
    expect(starts({ week: daily([60, 240]) }, '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toStrictEqual(['2026-10-24T23:00', '2026-10-25T02:00']);
  });

  test('are found by their start, and by nothing else', () => {
    expect(slotAt(SCHEDULE, at('2026-11-20T09:00:00Z'))).toStrictEqual({ start: at('2026-11-20T09:00:00Z'), end: at('2026-11-20T10:00:00Z') });
    expect([slotAt(SCHEDULE, at('2026-11-20T09:30:00Z')), slotAt(SCHEDULE, at('2026-11-21T09:00:00Z'))]).toStrictEqual([undefined, undefined]);
  });

  test('lie within the opening hours, last as long as they should, come in order and never overlap, in every zone', () => {
    const arbitrary = fc.record({
      timeZone: fc.constantFrom('Africa/Cairo', 'America/Santiago', 'America/St_Johns', 'Australia/Lord_Howe', 'Europe/Berlin', 'Pacific/Apia', 'UTC'),
      slotSeconds: fc.constantFrom(900, 1800, 2700, 3600, 7200),
      from: fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') }),
      opens: fc.integer({ min: 0, max: 1200 }),
      minutes: fc.integer({ min: 120, max: 1440 }),
    });
    fc.assert(fc.property(arbitrary, ({ timeZone, slotSeconds, from, opens, minutes }) => {
      const closes = Math.min(opens + minutes, 1440);
      const slots = [...slotsBetween({ ...SCHEDULE, timeZone, slotSeconds, week: daily([opens, closes]) }, from, from + 259_200)];
      expect(slots.length).toBeGreaterThan(0);
      slots.forEach(({ start, end }, index) => {
        expect(end - start).toBe(slotSeconds);
        expect(start).toBeGreaterThanOrEqual(index === 0 ? from : slots[index - 1].end);
        const local = localTimeIn(timeZone)(start).minutes;
        expect(local >= opens && local + slotSeconds / 60 <= closes).toBe(true);
      });
    }), { numRuns: 200 });
  });
});
