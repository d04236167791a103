import fc from 'fast-check';
import { Calendar, calendarNamed, holidayAt, HolidayEntry } from '../../../lambda/shared/holidays';
import { localTimeIn } from '../../../lambda/shared/local-time';

const at = (instant: string) => Date.parse(instant) / 1000;
const entry = (date: string, from = 0, to = 1440, name = date): HolidayEntry => ({ date, name, messages: { en: 'Closed.' }, from, to });
const calendar = (timeZone: string, ...days: HolidayEntry[]): Calendar => ({ timeZone, days });
const nameAt = (zone: string, instant: string, ...days: HolidayEntry[]) => holidayAt(calendar(zone, ...days), at(instant))?.holiday.name;
const untilAt = (zone: string, instant: string, ...days: HolidayEntry[]) =>
  new Date(holidayAt(calendar(zone, ...days), at(instant))!.until * 1000).toISOString();

test.each([
  ['Pacific/Kiritimati', '2025-12-24T10:00:00Z', '2025-12-25T09:59:59Z'],
  ['Europe/Berlin', '2025-12-24T23:00:00Z', '2025-12-25T22:59:59Z'],
  ['UTC', '2025-12-25T00:00:00Z', '2025-12-25T23:59:59Z'],
  ['America/New_York', '2025-12-25T05:00:00Z', '2025-12-26T04:59:59Z'],
  ['Pacific/Pago_Pago', '2025-12-25T11:00:00Z', '2025-12-26T10:59:59Z'],
])('Christmas Day in %s lasts from %s to %s', (zone, first, last) => {
  const name = (offset: number, instant: string) => holidayAt(calendar(zone, entry('12-25')), at(instant) + offset)?.holiday.name;
  expect([name(-1, first), name(0, first), name(0, last), name(1, last)]).toEqual([undefined, '12-25', '12-25', undefined]);
});

test('a day on which clocks change ends at its own midnight', () => {
  expect(untilAt('Europe/Berlin', '2026-03-28T23:00:00Z', entry('2026-03-29'))).toBe('2026-03-29T22:00:00.000Z');
  expect(untilAt('Europe/Berlin', '2026-10-24T22:00:00Z', entry('2026-10-25'))).toBe('2026-10-25T23:00:00.000Z');
});

test('a day that starts without its midnight starts with its first minute', () => {
  // In Beirut the clock went from 24:00 straight to 01:00 on this day.
  const beirut = (instant: string) => nameAt('Asia/Beirut', instant, entry('2026-03-29'));
  expect([beirut('2026-03-28T21:59:59Z'), beirut('2026-03-28T22:00:00Z'), beirut('2026-03-29T20:59:59Z'), beirut('2026-03-29T21:00:00Z')])
    .toEqual([undefined, '2026-03-29', '2026-03-29', undefined]);
});

test('a day that a zone skipped is no holiday', () => {
  // Samoa moved over the date line and had no 30 December 2011.
  expect(nameAt('Pacific/Apia', '2011-12-30T09:59:59Z', entry('12-30'), entry('12-29'))).toBe('12-29');
  expect(nameAt('Pacific/Apia', '2011-12-30T10:00:00Z', entry('12-30'), entry('12-31'))).toBe('12-31');
});

test('the leap day is a holiday in leap years, and no other day stands in for it', () => {
  const berlin = (instant: string) => nameAt('Europe/Berlin', instant, entry('02-29'));
  expect(['2028-02-29T12:00:00Z', '2027-02-28T12:00:00Z', '2027-03-01T12:00:00Z', '2100-03-01T12:00:00Z'].map(berlin))
    .toEqual(['02-29', undefined, undefined, undefined]);
});

test('part of a day counts from its first minute to before its last one', () => {
  const eve = entry('12-24', 12 * 60, 18 * 60);
  expect(['10:59:59', '11:00:00', '16:59:59', '17:00:00'].map((time) => nameAt('Europe/Berlin', `2025-12-24T${time}Z`, eve)))
    .toEqual([undefined, '12-24', '12-24', undefined]);
  expect(untilAt('Europe/Berlin', '2025-12-24T12:34:56Z', eve)).toBe('2025-12-24T17:00:00.000Z');
});

test('a date of one year goes before one of every year, while it lasts', () => {
  const days = [entry('05-01', 0, 1440, 'every year'), entry('2026-05-01', 0, 720, 'this year')];
  expect(['2026-05-01T08:00:00Z', '2026-05-01T14:00:00Z', '2027-05-01T08:00:00Z'].map((instant) => nameAt('UTC', instant, ...days)))
    .toEqual(['this year', 'every year', 'every year']);
});

test('the calendar is the first one, or the one that is named, and an unknown name is a mistake', () => {
  const calendars = { first: calendar('UTC'), second: calendar('Europe/Berlin') };
  expect([calendarNamed('', calendars), calendarNamed('second', calendars), calendarNamed('', {})]).toEqual([calendars.first, calendars.second, undefined]);
  expect(() => calendarNamed('third', calendars)).toThrow('There is no such calendar.');
  expect(() => calendarNamed('toString', calendars)).toThrow('There is no such calendar.');
});

const ZONES = [
  'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Chatham', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'Europe/Berlin',
  'America/New_York', 'Asia/Beirut', 'America/Havana', 'Africa/Casablanca',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2037-12-31T00:00:00Z') });
/** Instants around the days on which clocks change. */
const nearChange = fc.tuple(fc.integer({ min: 2020, max: 2037 }), fc.constantFrom(2, 3, 8, 9, 10), fc.integer({ min: 0, max: 31 * 86_400 }))
  .map(([year, month, seconds]) => Date.UTC(year, month, 1) / 1000 + seconds);
const moment = fc.oneof(instant, nearChange);

test('in any zone at any time, the whole local date is a holiday if it is one, and ends with the first second of another date', () => {
  fc.assert(fc.property(zone, moment, (timeZone, now) => {
    const { date } = localTimeIn(timeZone)(now);
    const found = holidayAt(calendar(timeZone, entry(date)), now)!;
    const dateAt = (seconds: number) => localTimeIn(timeZone)(seconds).date;
    expect(dateAt(found.until - 1)).toBe(date);
    expect(dateAt(found.until) > date).toBe(true);
    expect(found.until - now).toBeLessThanOrEqual(26 * 3600);
    expect(holidayAt(calendar(timeZone, entry(date.slice(5))), now)).toMatchObject({ until: found.until });
  }), { numRuns: 500 });
});

test('in any zone at any time, a holiday on another date is none today', () => {
  fc.assert(fc.property(zone, moment, fc.integer({ min: 1, max: 300 }), (timeZone, now, days) => {
    const other = (offset: number) => new Date(Date.parse(`${localTimeIn(timeZone)(now).date}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
    expect(holidayAt(calendar(timeZone, entry(other(days)), entry(other(-days))), now)).toBeUndefined();
  }), { numRuns: 300 });
});

test('the local time is that of the zone, as the clocks of the world agree, which differ from UTC by 12 hours back to 14 ahead', () => {
  fc.assert(fc.property(zone, moment, (timeZone, now) => {
    const { date, minutes } = localTimeIn(timeZone)(now);
    const offset = Date.parse(`${date}T00:00:00Z`) / 60_000 + minutes - Math.floor(now / 60);
    expect(offset).toBeGreaterThanOrEqual(-12 * 60);
    expect(offset).toBeLessThanOrEqual(14 * 60);
    expect(offset % 15 === 0).toBe(true);
  }), { numRuns: 300 });
});
