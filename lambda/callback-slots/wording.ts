import type { Slot } from './slots';
import { localTimeIn } from '../shared/local-time';

/** How times are spoken of in a language. */
export interface Wording {
  /** With `{day}`, `{from}` and `{to}`. */
  readonly time: string;
  /** With `{time}` and `{key}`. */
  readonly choice: string;
  /** With `{key}`. */
  readonly later: string;
}

/** When a slot is, as somebody says it who speaks at a moment: today, tomorrow, or on which day; in the words of a language. */
export function timeText({ start, end }: Slot, now: number, { timeZone, language, wording }: Voice): string {
  const clock = clockText(timeZone, language);
  return filled(wording.time, { day: dayText(start, now, timeZone, language), from: clock(start), to: clock(end) });
}

export interface Voice {
  readonly timeZone: string;
  readonly language: string;
  readonly wording: Wording;
}

/** What gets into speech markup must not be taken for markup, and the narrow spaces of some languages are not for speech. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder).replace(/[<>&]/g, ' ').replace(/\s+/g, ' ').trim();
}

function dayText(start: number, now: number, timeZone: string, language: string): string {
  const localTime = localTimeIn(timeZone);
  const [day, today] = [start, now].map((seconds) => Date.parse(localTime(seconds).date));
  const days = (day - today) / 86_400_000;
  if (days === 0 || days === 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return new Intl.DateTimeFormat(language, { timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(start * 1000);
}

/** Without minutes where there are none, and without a zero that nobody says: 9 AM, 9:30 AM, 9 Uhr. */
function clockText(timeZone: string, language: string): (seconds: number) => string {
  const localTime = localTimeIn(timeZone);
  return (seconds) => {
    const minute = localTime(seconds).minutes % 60 === 0 ? undefined : '2-digit';
    return new Intl.DateTimeFormat(language, { timeZone, hour: 'numeric', minute }).format(seconds * 1000).replace(/^0(?=\d)/, '');
  };
}
