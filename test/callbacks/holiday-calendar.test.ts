import { CfnParameter } from 'aws-cdk-lib';
import { holidayAt } from '../../lambda/shared/holidays';
import { Holiday, HolidayCalendar } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';
import { newStack } from '../private/callback-setup';

const HOLIDAY: Holiday = { date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'Merry Christmas.' } };

const calendar = (...holidays: Partial<Holiday>[]) => new HolidayCalendar({
  timeZone: 'Europe/Berlin', holidays: holidays.map((holiday) => ({ ...HOLIDAY, ...holiday })),
});
const refusal = (...holidays: Partial<Holiday>[]) => messageOf(() => calendar(...holidays)).split('\n  - ').slice(1);

describe('HolidayCalendar', () => {
  test('is understood by the handler, whole days and parts of days', () => {
    const { _json } = calendar({}, { date: '2026-12-24', name: 'Christmas Eve', from: '12:00' }, { date: '12-31', to: '08:30' });
    const nameAt = (instant: string) => holidayAt(JSON.parse(JSON.stringify(_json)), Date.parse(instant) / 1000)?.holiday.name;
    expect([
      '2026-12-24T10:59:59Z', '2026-12-24T11:00:00Z', '2026-12-24T22:59:59Z', '2026-12-24T23:00:00Z', '2026-12-31T07:29:59Z', '2026-12-31T07:30:00Z',
    ].map(nameAt)).toStrictEqual([undefined, 'Christmas Eve', 'Christmas Eve', 'Christmas Day', 'Christmas Day', undefined]);
  });

  test.each(['2026-02-28', '2028-02-29', '02-29', '01-01', '12-31'])('takes the date %s', (date) => {
    expect(calendar({ date }).holidays[0].date).toBe(date);
  });

  test.each(['2027-02-29', '02-30', '13-01', '00-10', '12-00', '2026-12', '25.12.2026', '', '12-25 '])('refuses the date %j', (date) => {
    expect(refusal({ date })).toStrictEqual([
      `[NotADate] holidays[0].date is no date, got ${JSON.stringify(date)}; write one like "2026-12-25", or "12-25" for every year`,
    ]);
  });

  test.each([['12:00', '12:00'], ['18:00', '12:00'], ['24:00', '24:00'], ['8:00', '12:00'], ['08:00', '12:60'], ['08:00', '24:01']])('refuses %s to %s', (from, to) => {
    expect(refusal({ from, to })).toStrictEqual([
      `[NotASpanOfADay] holidays[0] must start before it ends, from "00:00" to "24:00", got "${from}" to "${to}"; write times as "HH:MM"`,
    ]);
  });

  test('refuses two holidays at the same time, but takes parts of one day, and a year beside every year', () => {
    expect(refusal({}, { name: 'Again', from: '12:00' })).toStrictEqual([expect.stringMatching(/^\[HolidayTwice\] holidays\[1\] .*, got "12-25" twice; /)]);
    expect(calendar({ to: '12:00' }, { from: '12:00' }, { date: '2026-12-25' }).holidays).toHaveLength(3);
  });

  test('says everything that is wrong at once', () => {
    expect(messageOf(() => new HolidayCalendar({
      timeZone: 'Berlin', holidays: [{ date: 'x', name: '', messages: {} }, { ...HOLIDAY, messages: { English: ' ', de: 'x'.repeat(1001) } }],
    }))).toMatch(/^HolidayCalendar is not valid\n.*UnknownTimeZone.*\n.*NotADate.*\n.*HolidayName.*\n.*NoMessages.*\n.*NotALanguage.*\n.*CallerText.*\n.*CallerText.*1 to 1000 characters.*$/);
  });

  test('refuses what only the deployment knows, because it gets into a file', () => {
    const token = new CfnParameter(newStack(), 'Parameter').valueAsString;
    expect(messageOf(() => new HolidayCalendar({ timeZone: token, holidays: [{ ...HOLIDAY, name: token, messages: { en: token } }] })))
      .toMatch(/TimeZoneNotKnown.*\n.*HolidayName.*\n.*CallerText/);
  });
});
