import { HoursOverride } from '../../connect';
import { isDate } from '../../connect/private/dates';
import type { Holiday, HolidayCalendarProps } from '../holiday-calendar';

/** The holidays of a year, one override for each date, closed whenever callers would hear of one of them. */
export function overridesOfYear({ timeZone, holidays }: HolidayCalendarProps, year: number): HoursOverride[] {
  const byDate = new Map<string, Holiday[]>();
  for (const holiday of holidays) {
    const date = holiday.date.length === 'MM-DD'.length ? `${year}-${holiday.date}` : holiday.date;
    if (date.startsWith(`${year}-`) && isDate(date)) byDate.set(date, [...byDate.get(date) ?? [], holiday]);
  }
  return [...byDate].sort(([one], [other]) => one.localeCompare(other)).map(([date, parts]) => overrideOf(date, parts, timeZone));
}

function overrideOf(date: string, parts: readonly Holiday[], timeZone: string): HoursOverride {
  const name = [...new Set(parts.map((part) => part.name))].join(', ');
  const times = parts.map(({ from = '00:00', to = '24:00' }) => ({ closes: from, opens: to }));
  return HoursOverride._closedDuring(`${name} ${date}`, date, times, timeZone);
}
