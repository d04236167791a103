import fc from 'fast-check';
import { instantFrom, instantIn, laterDate } from '../../../lambda/shared/instant';
import { localTimeIn } from '../../../lambda/shared/local-time';

const at = (instant: string) => Date.parse(instant) / 1000;
const berlin = instantIn('Europe/Berlin');

const ZONES = [
  'Africa/Cairo', 'America/New_York', 'America/Santiago', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Europe/Berlin', 'Pacific/Apia',
  'Pacific/Kiritimati', 'UTC',
];

describe('the instant of a local time', () => {
  test('follows daylight saving time', () => {
    expect([berlin('2026-01-15', 540), berlin('2026-07-15', 540)]).toStrictEqual([at('2026-01-15T08:00:00Z'), at('2026-07-15T07:00:00Z')]);
  });

  test('does not exist where the clock is set forward', () => {
    expect([berlin('2026-03-29', 119), berlin('2026-03-29', 120), berlin('2026-03-29', 179), berlin('2026-03-29', 180)])
      .toStrictEqual([at('2026-03-29T00:59:00Z'), undefined, undefined, at('2026-03-29T01:00:00Z')]);
  });

  test('is the first one after the time that clocks skip, for whoever cannot do without', () => {
    expect([instantFrom('Europe/Berlin')('2026-03-29', 150), instantFrom('Pacific/Apia')('2011-12-30', 600), instantFrom('Europe/Berlin')('2026-07-15', 1440)])
      .toStrictEqual([at('2026-03-29T01:00:00Z'), at('2011-12-30T10:00:00Z'), at('2026-07-15T22:00:00Z')]);
  });

  test('is the first one where the clock is set back', () => {
    expect([berlin('2026-10-25', 120), berlin('2026-10-25', 180)]).toStrictEqual([at('2026-10-25T00:00:00Z'), at('2026-10-25T02:00:00Z')]);
  });

  test('is undone by asking for the local time, in every zone', () => {
    const arbitrary = fc.record({
      zone: fc.constantFrom(...ZONES), seconds: fc.integer({ min: at('2024-01-01T00:00:00Z') / 60, max: at('2032-01-01T00:00:00Z') / 60 }).map((n) => n * 60),
    });
    fc.assert(fc.property(arbitrary, ({ zone, seconds }) => {
      const { date, minutes } = localTimeIn(zone)(seconds);
      const instant = instantIn(zone)(date, minutes)!;
      expect(localTimeIn(zone)(instant)).toStrictEqual({ date, minutes });
      expect(instant).toBeLessThanOrEqual(seconds);
    }), { numRuns: 500 });
  });

  test('counts days over the end of months and years', () => {
    expect([laterDate('2026-12-31', 1), laterDate('2028-02-28', 1), laterDate('2026-03-28', 2)]).toStrictEqual(['2027-01-01', '2028-02-29', '2026-03-30']);
  });
});
