import { dayOfWeek, isDate } from './dates';
import { Span, spansOf } from './opening-times';
import { Problems } from '../../language/problems';

/** A time of a date at which nobody is there. */
export interface ClosedTime {
  /** The first minute that is closed, `HH:MM`. */
  readonly closes: string;
  /** The first minute that is not, `HH:MM` up to `24:00`. */
  readonly opens: string;
}

export interface ClosedDate {
  readonly week: readonly Span[];
  readonly date: string;
  readonly times: readonly ClosedTime[];
}

/** The times have their date, not a day of the week. */
const ANY_DAY = 'MONDAY';

/** What is left of the opening hours of a date. */
export function openSpansWithout(problems: Problems, prop: string, { week, date, times }: ClosedDate): Span[] {
  // Times are checked like opening hours, but one at a time: parts of a holiday may overlap.
  const closed = times.flatMap(({ closes, opens }) => spansOf(problems, `${prop}.closed`, [{ openDays: [ANY_DAY], opens: closes, closes: opens }]));
  if (!isDate(date)) return [];
  const day = week.filter((span) => span.day === dayOfWeek(date));
  return closed.reduce((open, gap) => open.flatMap((span) => without(span, gap)), day);
}

/** Nothing, one or two spans: what is before the gap, and what is after it. */
function without(span: Span, gap: Span): Span[] {
  return [{ ...span, end: Math.min(span.end, gap.start) }, { ...span, start: Math.max(span.start, gap.end) }].filter(({ start, end }) => start < end);
}
