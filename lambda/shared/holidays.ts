import { type LocalTime, localTimeIn } from './local-time';

/** A holiday as the file has it. */
export interface HolidayEntry {
  /** `YYYY-MM-DD` for one year, `MM-DD` for every year. */
  readonly date: string;
  readonly name: string;
  /** By language; the first one is for everybody else. */
  readonly messages: Readonly<Record<string, string>>;
  /** Minutes of the clock since midnight: from the first to before the second; 1440 is the end of the day. */
  readonly from: number;
  readonly to: number;
}

export interface Calendar {
  readonly timeZone: string;
  readonly days: readonly HolidayEntry[];
}

/** By name; the first one is for whoever names none. */
export type Calendars = Readonly<Record<string, Calendar>>;

export interface HolidayNow {
  readonly holiday: HolidayEntry;
  /** The first second that is no longer part of it. */
  readonly until: number;
}

/** No day of any zone is longer, clocks being set back included. */
const LONGEST_DAY_SECONDS = 48 * 3600;

/** The calendar of that name. One that does not exist is a mistake of the flow, and no reason to pick another. */
export function calendarNamed(name: string, calendars: Calendars): Calendar | undefined {
  if (name === '') return Object.values(calendars)[0];
  if (!Object.hasOwn(calendars, name)) throw new Error('There is no such calendar.');
  return calendars[name];
}

export function holidayAt({ timeZone, days }: Calendar, now: number): HolidayNow | undefined {
  const localTime = localTimeIn(timeZone);
  const today = localTime(now);
  const holiday = entryOf(days, today);
  if (!holiday) return undefined;
  const lasts = (seconds: number) => {
    const { date, minutes } = localTime(seconds);
    return date === today.date && minutes < holiday.to;
  };
  return { holiday, until: firstWithout(lasts, now) };
}

/** A date of one year goes before one of every year. */
function entryOf(days: readonly HolidayEntry[], { date, minutes }: LocalTime): HolidayEntry | undefined {
  const on = (written: string) => days.find((day) => day.date === written && day.from <= minutes && minutes < day.to);
  return on(date) ?? on(date.slice('YYYY-'.length));
}

/** By halving: only the zone's own rules know when the clock will show a time. */
function firstWithout(lasts: (seconds: number) => boolean, from: number): number {
  let [inside, outside] = [from, from + LONGEST_DAY_SECONDS];
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (lasts(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
}
