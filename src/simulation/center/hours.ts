import { HoursModel, HoursRange } from './model';
import { instantOf, localTime } from '../kernel/wall-clock';

const MINUTE = 60_000;
const MINUTES_OF_A_DAY = 1440;
const DAY = MINUTES_OF_A_DAY * MINUTE;
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** Whether somebody would be there: an override of a date stands in place of the week (HO-3). */
export function isOpen(hours: HoursModel, instant: number): boolean {
  const local = localTime(hours.timeZone, instant);
  const date = Math.floor(local / DAY) * DAY;
  const minute = (local - date) / MINUTE;
  return rangesOf(hours, date).some(({ from, to }) => minute >= from && minute < endOf(from, to))
    || rangesOf(hours, date - DAY).some(({ from, to }) => minute + MINUTES_OF_A_DAY < endOf(from, to));
}

/** The instants after `after`, and until `until`, at which it opens. */
export function openings(hours: HoursModel, after: number, until: number): number[] {
  const first = Math.floor(localTime(hours.timeZone, after) / DAY) * DAY;
  const days = Math.ceil((until - after) / DAY) + 1;
  const starts = Array.from({ length: days }, (_, day) => first + day * DAY)
    .flatMap((date) => rangesOf(hours, date).map(({ from }) => instantOf(hours.timeZone, date + from * MINUTE)));
  return [...new Set(starts)].filter((at) => at > after && at <= until && !isOpen(hours, at - 1)).sort((one, other) => one - other);
}

/** A range that ends at or before its start goes over midnight. */
function endOf(from: number, to: number): number {
  return to > from ? to : to + MINUTES_OF_A_DAY;
}

export function rangesOf({ ranges, overrides }: HoursModel, date: number): HoursRange[] {
  const name = new Date(date).toISOString().slice(0, 10);
  const weekday = WEEKDAYS[new Date(date).getUTCDay()];
  const override = overrides.find(({ from, until }) => from <= name && name <= until);
  return (override?.ranges ?? ranges).filter(({ day }) => day === weekday);
}
