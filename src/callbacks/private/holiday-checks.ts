import { Token } from 'aws-cdk-lib';
import { checkCallerTexts } from './caller-texts';
import { minutesOfDay } from './time-of-day';
import { Problems, shown } from '../../language/problems';
import type { Holiday, HolidayCalendarProps } from '../holiday-calendar';

/** Any leap year: dates of every year are judged in it. */
const LEAP_YEAR = '2000';

/** Everything that is wrong with the holidays of a calendar. They get into a file, so all of it must be known at synthesis. */
export function checkHolidays({ timeZone, holidays }: HolidayCalendarProps, problems: Problems): void {
  problems.addUnless(!Token.isUnresolved(timeZone), 'TimeZoneNotKnown',
    'timeZone must be known at synthesis, got a token; write the name of the zone');
  holidays.forEach((holiday, index) => checkHoliday(`holidays[${index}]`, holiday, problems));
  checkOverlaps(holidays, problems);
}

function checkHoliday(prop: string, { date, name, messages, from = '00:00', to = '24:00' }: Holiday, problems: Problems): void {
  problems.addUnless(isDate(date), 'NotADate',
    `${prop}.date is no date, got ${shown(date)}; write one like "2026-12-25", or "12-25" for every year`);
  problems.addUnless(name.trim() !== '' && !Token.isUnresolved(name), 'HolidayName', `${prop}.name must be a text, got ${shown(name)}; name the holiday`);
  problems.addUnless(Object.keys(messages).length > 0, 'NoMessages',
    `${prop}.messages must have a text for at least one language, got {}; write one, e.g. for "en-US"`);
  checkCallerTexts(`${prop}.messages`, messages, problems);
  const [start, end] = [minutesOfDay(from), minutesOfDay(to)];
  problems.addUnless(start !== undefined && end !== undefined && start < end, 'NotASpanOfADay',
    `${prop} must start before it ends, from "00:00" to "24:00", got ${shown(from)} to ${shown(to)}; write times as "HH:MM"`);
}

/** Two entries for one date are parts of the day. */
function checkOverlaps(holidays: readonly Holiday[], problems: Problems): void {
  holidays.forEach((holiday, index) => {
    const other = holidays.slice(0, index).find((one) => one.date === holiday.date && overlap(one, holiday));
    problems.addUnless(other === undefined, 'HolidayTwice',
      `holidays[${index}] is at the same time as another one, got ${shown(holiday.date)} twice; remove one, or let one end where the other starts`);
  });
}

function overlap(one: Holiday, other: Holiday): boolean {
  return (one.from ?? '00:00') < (other.to ?? '24:00') && (other.from ?? '00:00') < (one.to ?? '24:00');
}

function isDate(text: string): boolean {
  if (!/^(\d{4}-)?\d{2}-\d{2}$/.test(text)) return false;
  const date = text.length === 'MM-DD'.length ? `${LEAP_YEAR}-${text}` : text;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
