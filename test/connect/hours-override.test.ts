import { Template } from 'aws-cdk-lib/assertions';
import { codesOf, deployedString, instanceOf, messageOf, newStack } from './private/fixtures';
import { HolidayCalendar } from '../../src/callbacks';
import { HoursOfOperation, HoursOverride, OpeningHours, Weekday } from '../../src/connect';

const WEEK = [OpeningHours.weekdays('08:00', '12:00'), OpeningHours.weekdays('13:00', '18:00')];

function hours(overrides: HoursOverride[], timeZone = 'Europe/Berlin', stack = newStack()): HoursOfOperation {
  return new HoursOfOperation(stack, 'Hours', { instance: instanceOf(stack), timeZone, openingHours: WEEK, overrides });
}

function overridesOf(given: HoursOfOperation): unknown {
  return Object.values(Template.fromStack(given.stack).findResources('AWS::Connect::HoursOfOperation'))[0].Properties.HoursOfOperationOverrides;
}

function entry(Day: string, start: [number, number], end: [number, number]): object {
  return { Day, StartTime: { Hours: start[0], Minutes: start[1] }, EndTime: { Hours: end[0], Minutes: end[1] } };
}

function refusals(...overrides: HoursOverride[]): string[] {
  return messageOf(() => hours(overrides)).split('\n  - ').slice(1);
}

const CHRISTMAS = HoursOverride.closed('Christmas', '2026-12-25', '2026-12-26');

describe('HoursOverride', () => {
  test('closes dates all day with an override that has no hours (HO-3)', () => {
    expect(overridesOf(hours([CHRISTMAS, HoursOverride.closed('New Year', '2027-01-01')]))).toStrictEqual([
      { OverrideName: 'Christmas', EffectiveFrom: '2026-12-25', EffectiveTill: '2026-12-26', OverrideConfig: [] },
      { OverrideName: 'New Year', EffectiveFrom: '2027-01-01', EffectiveTill: '2027-01-01', OverrideConfig: [] },
    ]);
  });

  test('opens dates at other hours', () => {
    expect(overridesOf(hours([HoursOverride.open('Summer', '2026-07-01', '2026-08-31', [OpeningHours.days([Weekday.MONDAY], '09:30', '24:00')])]))).toStrictEqual([
      { OverrideName: 'Summer', EffectiveFrom: '2026-07-01', EffectiveTill: '2026-08-31', OverrideConfig: [entry('MONDAY', [9, 30], [0, 0])] },
    ]);
  });

  test.each<[string, string, string, object[]]>([
    ['from its middle', '10:00', '24:00', [entry('THURSDAY', [8, 0], [10, 0])]],
    ['around the break', '11:00', '14:30', [entry('THURSDAY', [8, 0], [11, 0]), entry('THURSDAY', [14, 30], [18, 0])]],
    ['inside of a span', '09:00', '09:15', [entry('THURSDAY', [8, 0], [9, 0]), entry('THURSDAY', [9, 15], [12, 0]), entry('THURSDAY', [13, 0], [18, 0])]],
    ['for all of it', '00:00', '24:00', []],
  ])('closes a part of a date %s, and the other hours of that weekday hold', (_, closes, opens, left) => {
    const [{ OverrideConfig }] = overridesOf(hours([HoursOverride.closedBetween('Meeting', '2026-12-24', closes, opens)])) as { OverrideConfig: unknown }[];
    expect(OverrideConfig).toStrictEqual(left);
  });

  test('can be added later', () => {
    const given = hours([]);
    expect(overridesOf(hours([]))).toBeUndefined();
    given.addOverride(CHRISTMAS);
    expect(overridesOf(given)).toHaveLength(1);
  });

  test('can be read again', () => {
    const { overrideName, firstDate, lastDate } = CHRISTMAS;
    expect({ overrideName, firstDate, lastDate }).toStrictEqual({ overrideName: 'Christmas', firstDate: '2026-12-25', lastDate: '2026-12-26' });
  });
});

describe('HoursOfOperation', () => {
  test.each<[string, HoursOverride[], string]>([
    ['a date that is none', [HoursOverride.closed('X', '2027-02-29')],
      '[NotADate] overrides[0] has a date that is none, got "2027-02-29"; write one like "2026-12-25"'],
    ['a date of every year', [HoursOverride.closed('X', '12-25')],
      '[NotADate] overrides[0] has a date that is none, got "12-25"; write one like "2026-12-25"'],
    ['an end before the start', [HoursOverride.closed('X', '2026-12-26', '2026-12-25')],
      '[EndBeforeStart] overrides[0] ends before it starts, got "2026-12-26" to "2026-12-25"; write the first date first'],
    ['an empty name', [HoursOverride.closed('', '2026-12-25')],
      '[LengthOutOfRange] overrides[0].overrideName has 0 characters, got ""; write 1 to 127 characters'],
    ['one name twice', [CHRISTMAS, HoursOverride.closed('Christmas', '2027-12-25')],
      '[OverrideNameTwice] overrides[1] has the name that overrides[0] has already, got "Christmas"; give each override a name of its own'],
    ['one date twice', [CHRISTMAS, HoursOverride.open('Sales', '2026-12-26', '2026-12-31', [])],
      '[OverridesOverlap] overrides[1] is for a date that overrides[0] is for already, got "2026-12-26" to "2026-12-31" beside "2026-12-25" to "2026-12-26"; let each date have one override'],
    ['a part that ends before it starts', [HoursOverride.closedBetween('X', '2026-12-24', '14:00', '12:00')],
      '[EndNotAfterStart] overrides[0].closed[0] does not end after it starts, got "14:00" to "12:00"; hours belong to one day, so write "14:00" to "24:00" for this day and "00:00" to "12:00" for the next'],
    ['opening hours that are none', [HoursOverride.open('X', '2026-12-24', '2026-12-24', [OpeningHours.daily('9', '10:00')])],
      '[TimeNotOfADay] overrides[0].openingHours[0] has a start that is not a time of a day, got "9"; write a literal "HH:MM" from "00:00", up to "24:00" for an end'],
  ])('rejects overrides with %s', (_, overrides, message) => {
    expect(refusals(...overrides)).toStrictEqual([message]);
  });

  test('rejects a date that only the deployment knows', () => {
    const stack = newStack();
    const overrides = [HoursOverride.closed('X', deployedString(stack))];
    expect(messageOf(() => hours(overrides, 'Europe/Berlin', stack))).toContain(
      '[NotADate] overrides[0] has a date that is known at deployment only, got a token; write a literal date');
  });

  test('takes 50 overrides and rejects one more', () => {
    const given = hours(Array.from({ length: 50 }, (_, index) => HoursOverride.closed(`Day ${index}`, `${2026 + index}-12-25`)));
    expect(overridesOf(given)).toHaveLength(50);
    expect(messageOf(() => given.addOverride(HoursOverride.closed('Last', '2026-01-01')))).toContain(
      '[TooManyOverrides] addOverride() is one more than the service allows, got 51; keep 50, e.g. those of the next years');
  });

  test('reports the problems of overrides together with all others', () => {
    const stack = newStack();
    const call = () => new HoursOfOperation(stack, 'Hours', {
      instance: instanceOf(stack), timeZone: 'CET+1', openingHours: [], overrides: [HoursOverride.closed('', 'x')],
    });
    expect(codesOf(call)).toStrictEqual(['UnknownTimeZone', 'LengthOutOfRange', 'NotADate']);
  });
});

describe('HolidayCalendar.hoursOverrides', () => {
  const messages = { 'en-US': 'We are closed.' };
  const calendar = new HolidayCalendar({
    timeZone: 'Europe/Berlin',
    holidays: [
      { date: '12-25', name: 'Christmas Day', messages },
      { date: '2026-12-24', name: 'Christmas Eve', messages, from: '12:00' },
      { date: '2026-12-24', name: 'Staff party', messages, from: '08:00', to: '10:00' },
      { date: '02-29', name: 'Leap day', messages },
      { date: '2027-12-25', name: 'Stocktaking', messages, to: '09:00' },
    ],
  });

  test('closes the hours on the holidays of the years, in the order of their dates', () => {
    expect(overridesOf(hours(calendar.hoursOverrides(2026, 2028)))).toStrictEqual([
      { OverrideName: 'Christmas Eve, Staff party 2026-12-24', EffectiveFrom: '2026-12-24', EffectiveTill: '2026-12-24', OverrideConfig: [entry('THURSDAY', [10, 0], [12, 0])] },
      { OverrideName: 'Christmas Day 2026-12-25', EffectiveFrom: '2026-12-25', EffectiveTill: '2026-12-25', OverrideConfig: [] },
      { OverrideName: 'Christmas Day, Stocktaking 2027-12-25', EffectiveFrom: '2027-12-25', EffectiveTill: '2027-12-25', OverrideConfig: [] },
      { OverrideName: 'Leap day 2028-02-29', EffectiveFrom: '2028-02-29', EffectiveTill: '2028-02-29', OverrideConfig: [] },
      { OverrideName: 'Christmas Day 2028-12-25', EffectiveFrom: '2028-12-25', EffectiveTill: '2028-12-25', OverrideConfig: [] },
    ]);
  });

  test('takes one year', () => {
    expect(calendar.hoursOverrides(2027).map(({ firstDate }) => firstDate)).toStrictEqual(['2027-12-25']);
  });

  test('is refused by hours of another time zone', () => {
    expect(messageOf(() => hours(calendar.hoursOverrides(2027), 'Europe/London'))).toContain(
      '[CalendarOfAnotherZone] overrides[0] comes from a calendar of another time zone, got "Europe/Berlin" beside "Europe/London"; '
      + 'use a calendar of the zone of the hours, because dates begin at different times');
  });

  test.each([[2027, 2026], [26, 27], [2026.5, 2027], [NaN, 2027]])('rejects the years %s to %s', (first, last) => {
    expect(messageOf(() => calendar.hoursOverrides(first, last))).toBe('HolidayCalendar.hoursOverrides is not valid\n'
      + `  - [NotASpanOfYears] firstYear and lastYear are no span of years, got ${JSON.stringify(first)} to ${last}; write years like 2026, the first one first`);
  });
});
