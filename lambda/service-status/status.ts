import type { ReadFlags } from './recent-flags';
import type { Clock } from '../shared/clock';
import { closestLanguage } from '../shared/closest-language';
import type { Answer, Contact } from '../shared/contact-event';
import { type EmergencyFlag, flagFor, queueIdOf } from '../shared/emergency-flags';
import { type Calendars, calendarNamed, type HolidayEntry, holidayAt, type HolidayNow } from '../shared/holidays';

export interface StatusPorts {
  readonly clock: Clock;
  readonly flags: ReadFlags;
  readonly calendars: () => Calendars;
  /** Hears of a failure that the answer does not show. */
  readonly report: (problem: string, error: unknown) => void;
}

/** Whether callers may be served now. An emergency goes before a holiday; what is not known keeps nobody away. */
export async function status(contact: Contact, ports: StatusPorts): Promise<Answer> {
  const now = ports.clock();
  const language = contact.parameter('language');
  const flags = await ports.flags(now);
  const flag = flags && flagFor(queueIdOf(contact.parameter('queueArn')), flags, now);
  if (flag) return { outcome: 'emergency', message: flagText(flag, language), until: instant(flag.expiresAt) };
  const found = findHoliday(contact.parameter('calendar'), now, ports);
  if (found) return { outcome: 'holiday', message: holidayText(found.holiday, language), until: instant(found.until), holiday: found.holiday.name };
  return { outcome: flags ? 'open' : 'unknown' };
}

/** A calendar that cannot be read is no holiday: the opening hours are checked after it anyway. */
function findHoliday(calendarName: string, now: number, { calendars, report }: StatusPorts): HolidayNow | undefined {
  try {
    const calendar = calendarNamed(calendarName, calendars());
    return calendar && holidayAt(calendar, now);
  } catch (error) {
    report('The holidays could not be looked up.', error);
    return undefined;
  }
}

function flagText({ message, messages = {} }: EmergencyFlag, language: string): string {
  return messages[closestLanguage(Object.keys(messages), language) ?? ''] ?? message;
}

function holidayText({ messages }: HolidayEntry, language: string): string {
  const languages = Object.keys(messages);
  return messages[closestLanguage(languages, language) ?? languages[0]];
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
