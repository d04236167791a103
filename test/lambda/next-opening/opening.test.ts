import fc from 'fast-check';
import { answer, Question } from '../../../lambda/next-opening/answer';
import { DeclaredHours, declaredSchedule } from '../../../lambda/next-opening/declared-hours';
import { openTimes } from '../../../lambda/next-opening/open-times';
import { datesAround, Minutes, Schedule, without } from '../../../lambda/next-opening/schedule';
import { Calendar } from '../../../lambda/shared/holidays';
import { localTimeIn } from '../../../lambda/shared/local-time';

const at = (instant: string) => Date.parse(instant) / 1000;
const STEPS = { stepSeconds: 2700, most: 96 };
const NINE_TO_FIVE: Minutes = [540, 1020];
const EVERY_DAY: Minutes = [0, 1440];
const CLOSED: readonly Minutes[] = [];

const weekdays = (...spans: Minutes[]): DeclaredHours['week'] => [CLOSED, spans, spans, spans, spans, spans, CLOSED];
const daily = (...spans: Minutes[]): DeclaredHours['week'] => Array.from({ length: 7 }, () => spans);

function ask(week: DeclaredHours['week'], instant: string, timeZone = 'Europe/Berlin', more: Partial<Question> = {}) {
  const now = at(instant);
  return answer({ now, schedule: declaredSchedule({ timeZone, week }, now), language: 'en-US', steps: STEPS, ...more });
}

function holidays(...days: [date: string, from?: number, to?: number][]): Calendar {
  return { timeZone: 'UTC', days: days.map(([date, from = 0, to = 1440]) => ({ date, from, to, name: date, messages: { en: 'Closed.' } })) };
}

describe('the next opening', () => {
  test('is on Monday for who calls on Friday night, in words and as a delay that is not shorter (HO-1)', () => {
    expect(ask(weekdays(NINE_TO_FIVE), '2026-06-05T18:00:00Z')).toStrictEqual({
      outcome: 'closed', delayStep: '82', opensAt: '2026-06-08T07:00:00.000Z', weekday: 'Monday', date: 'June 8', time: '9:00 AM',
    });
    expect(82 * 2700).toBeGreaterThanOrEqual(at('2026-06-08T07:00:00Z') - at('2026-06-05T18:00:00Z'));
  });

  test('is the one after the closing while it is open, which says how many minutes that is away', () => {
    expect(ask(weekdays(NINE_TO_FIVE), '2026-06-05T14:30:30Z')).toMatchObject({
      outcome: 'open', minutesToClosing: '30', waitFits: 'yes', weekday: 'Monday', opensAt: '2026-06-08T07:00:00.000Z',
    });
  });

  test('is beyond the longest delay of a callback after more than three days (ID-4)', () => {
    expect(ask(weekdays(NINE_TO_FIVE), '2026-06-05T06:59:00Z')).toMatchObject({ outcome: 'closed', delayStep: '1' });
    const longWeekend = { holidays: holidays(['2026-06-08'], ['06-09']) };
    expect(ask(weekdays(NINE_TO_FIVE), '2026-06-05T18:00:00Z', 'Europe/Berlin', longWeekend)).toMatchObject({
      outcome: 'closed', delayStep: 'none', weekday: 'Wednesday',
    });
  });

  test('is not known where it is closed all week', () => {
    expect(ask(daily(), '2026-06-05T18:00:00Z')).toStrictEqual({ outcome: 'closed-for-long', delayStep: 'none' });
  });

  test('never comes where it is always open, and neither does the closing', () => {
    expect(ask(daily(EVERY_DAY), '2026-06-05T18:00:00Z')).toStrictEqual({ outcome: 'open', delayStep: 'none' });
    expect(ask(daily([0, 1439]), '2026-06-05T18:00:00Z').outcome).toBe('open');
  });

  test('is moved by a holiday that takes a part of its day', () => {
    expect(ask(weekdays(NINE_TO_FIVE), '2026-06-05T18:00:00Z', 'Europe/Berlin', { holidays: holidays(['2026-06-08', 0, 720]) }))
      .toMatchObject({ opensAt: '2026-06-08T10:00:00.000Z', time: '12:00 PM' });
  });

  test('is told in the language of the caller, and in English if nobody knows the language', () => {
    const inLanguage = (language: string) => {
      const { weekday, date, time } = ask(weekdays(NINE_TO_FIVE), '2026-06-05T18:00:00Z', 'Europe/Berlin', { language });
      return [weekday, date, time];
    };
    expect(inLanguage('de-DE')).toStrictEqual(['Montag', '8. Juni', '9:00']);
    expect(inLanguage('es-US')[0]).toBe('lunes');
    expect(['', 'nonsense-language', '$.LanguageCode'].map(inLanguage)).toStrictEqual(Array.from({ length: 3 }, () => ['Monday', 'June 8', '9:00 AM']));
  });

  test.each([
    ['before clocks go forward', '2026-03-28T23:30:00Z', '2026-03-29T07:00:00.000Z'],
    ['before clocks go back', '2026-10-24T22:30:00Z', '2026-10-25T08:00:00.000Z'],
  ])('%s is at nine by the clock of the day', (_, instant, opensAt) => {
    expect(ask(daily(NINE_TO_FIVE), instant)).toMatchObject({ outcome: 'closed', opensAt });
  });
});

describe('the expected wait', () => {
  const fits = (estimatedWaitSeconds?: number) => ask(weekdays(NINE_TO_FIVE), '2026-06-05T14:50:00Z', 'Europe/Berlin', { estimatedWaitSeconds }).waitFits;

  test('fits if it ends before the closing, or is not known', () => {
    expect([fits(600), fits(601), fits(undefined)]).toStrictEqual(['yes', 'no', 'yes']);
  });
});

const ZONES = [
  'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Chatham', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'Europe/Berlin',
  'America/New_York', 'Asia/Beirut', 'America/Havana', 'Africa/Casablanca',
];
const zone = fc.constantFrom(...ZONES);
/** Instants around the days on which clocks change, too. */
const moment = fc.tuple(fc.integer({ min: 2020, max: 2037 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 31 * 86_400 }))
  .map(([year, month, seconds]) => Date.UTC(year, month, 1) / 1000 + seconds);
const span = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from < to).map(([from, to]): Minutes => [from, to]);
const week = fc.array(fc.array(span, { maxLength: 2 }), { minLength: 7, maxLength: 7 });

/** What the clock on the wall says, without a search: open if the minute of the day is in a span of the date. */
function isOpenByClock({ timeZone, days }: Schedule, seconds: number): boolean {
  const { date, minutes } = localTimeIn(timeZone)(seconds);
  return (days[date] ?? []).some(([from, to]) => from <= minutes && minutes < to);
}

describe('in any zone, at any time, with any hours,', () => {
  test('it is open whenever the clock on the wall is within them, but for a break of a minute and the hour that is there twice', () => {
    fc.assert(fc.property(zone, moment, week, (timeZone, now, hours) => {
      const schedule = declaredSchedule({ timeZone, week: hours }, now);
      const isOpen = openTimes(schedule).some(([from, to]) => from <= now && now < to);
      const around = [-7200, -3600, -61, 0, 61, 3600, 7200].map((offset) => isOpenByClock(schedule, now + offset));
      if (new Set(around).size === 1) expect(isOpen).toBe(around[0]);
    }), { numRuns: 400 });
  });

  test('open times are in order, and apart from each other', () => {
    fc.assert(fc.property(zone, moment, week, (timeZone, now, hours) => {
      const edges = openTimes(declaredSchedule({ timeZone, week: hours }, now)).flat();
      expect(edges).toStrictEqual([...edges].sort((one, other) => one - other));
      expect(new Set(edges).size).toBe(edges.length);
    }), { numRuns: 300 });
  });

  test('the delay of a callback ends neither before the opening nor a step after it, and the opening is within a week (HO-1, HO-2)', () => {
    fc.assert(fc.property(zone, moment, week, (timeZone, now, hours) => {
      const schedule = declaredSchedule({ timeZone, week: hours }, now);
      const { outcome, delayStep, opensAt } = answer({ now, schedule, language: 'en-US', steps: STEPS });
      expect(outcome === 'closed' ? opensAt : 'told').toBeDefined();
      if (opensAt === undefined) return;
      const seconds = at(opensAt) - now;
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(10 * 86_400);
      expect(delayStep).toBe(seconds > 259_200 ? 'none' : String(Math.ceil(seconds / 2700)));
    }), { numRuns: 300 });
  });

  test('a day that is a holiday is closed, and no other minute is', () => {
    fc.assert(fc.property(week, span, fc.integer({ min: 0, max: 1439 }), moment, (hours, holiday, minute, now) => {
      const schedule = declaredSchedule({ timeZone: 'UTC', week: hours }, now);
      const [date] = datesAround(now);
      const has = ({ days }: Schedule) => days[date].some(([from, to]) => from <= minute && minute < to);
      const left = without(schedule, (one) => (one === date ? [holiday] : []));
      expect(has(left)).toBe(has(schedule) && !(holiday[0] <= minute && minute < holiday[1]));
      expect(without(schedule, () => [])).toStrictEqual(schedule);
    }), { numRuns: 300 });
  });

  test('the next seven days are among the dates that are asked for', () => {
    fc.assert(fc.property(zone, moment, (timeZone, now) => {
      const dates = datesAround(now);
      const wanted = [0, 1, 2, 3, 4, 5, 6, 7].map((days) => localTimeIn(timeZone)(now + days * 86_400).date);
      expect(dates).toStrictEqual(expect.arrayContaining(wanted));
      expect(dates.length).toBeLessThanOrEqual(11);
    }), { numRuns: 300 });
  });
});
