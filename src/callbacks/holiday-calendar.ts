import { HoursOverride } from '../connect';
import { checkHolidays } from './private/holiday-checks';
import { overridesOfYear } from './private/holiday-overrides';
import { minutesOfDay } from './private/time-of-day';
import { checkTimeZone } from '../connect/private/time-zone';
import { Problems, shown } from '../language/problems';

/**
 * A day, or a part of it, on which callers hear a message of its own.
 */
export interface Holiday {
  /**
   * The date: `2026-12-25` for one year, `12-25` for every year. `02-29` is a holiday in leap years only.
   */
  readonly date: string;

  /**
   * The name, e.g. `Christmas Day`; flows read it as `$.External.holiday`.
   */
  readonly name: string;

  /**
   * What callers hear, by language, e.g. `en-US`; the first one is for everybody else. At most 1,000 characters each.
   */
  readonly messages: Record<string, string>;

  /**
   * When the holiday starts on that day, `HH:MM`.
   *
   * @default '00:00'
   */
  readonly from?: string;

  /**
   * When it ends on that day, `HH:MM`, e.g. `12:00` for a morning.
   *
   * @default '24:00'
   */
  readonly to?: string;
}

/**
 * Properties of a `HolidayCalendar`.
 */
export interface HolidayCalendarProps {
  /**
   * The zone whose dates are meant, by its IANA name, e.g. `Europe/Berlin`.
   */
  readonly timeZone: string;

  /**
   * The holidays. A date of one year goes before one of every year.
   */
  readonly holidays: Holiday[];
}

/**
 * The holidays of a place. What day it is, is told by the clocks there, daylight saving time included.
 */
export class HolidayCalendar {
  /**
   * The zone whose dates are meant.
   */
  public readonly timeZone: string;

  /**
   * The holidays.
   */
  public readonly holidays: Holiday[];

  constructor(props: HolidayCalendarProps) {
    const problems = new Problems();
    checkTimeZone(problems, 'timeZone', props.timeZone);
    checkHolidays(props, problems);
    problems.throwIfAny('HolidayCalendar');
    this.timeZone = props.timeZone;
    this.holidays = [...props.holidays];
  }

  /**
   * The holidays as overrides of hours of operation, so that what checks the hours is closed on them, too.
   *
   * The hours must be in the zone of the calendar. Each date is one override, and hours of operation have at most 50, so name the
   * years that matter; what comes later is not closed.
   *
   * @param firstYear the first year, e.g. 2026
   * @param lastYear the last year; the first one if left out
   */
  public hoursOverrides(firstYear: number, lastYear?: number): HoursOverride[] {
    const last = lastYear ?? firstYear;
    const problems = new Problems();
    const isSpan = [firstYear, last].every((year) => Number.isInteger(year) && year >= 2000 && year <= 2999) && firstYear <= last;
    problems.addUnless(isSpan, 'NotASpanOfYears',
      `firstYear and lastYear are no span of years, got ${shown(firstYear)} to ${shown(last)}; write years like 2026, the first one first`);
    problems.throwIfAny('HolidayCalendar.hoursOverrides');
    const years = Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index);
    return years.flatMap((year) => overridesOfYear(this, year));
  }

  /**
   * The calendar as the handler reads it, see `lambda/service-status/holidays.ts`.
   *
   * @internal
   */
  public get _json(): object {
    const days = this.holidays.map(({ date, name, messages, from = '00:00', to = '24:00' }) => (
      { date, name, messages, from: minutesOfDay(from), to: minutesOfDay(to) }
    ));
    return { timeZone: this.timeZone, days };
  }
}
