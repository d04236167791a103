import { Token } from 'aws-cdk-lib';
import { CfnHoursOfOperation } from 'aws-cdk-lib/aws-connect';
import { Problems, shown } from '../../language/problems';

/** One line of a schedule as the user wrote it. */
export interface OpeningTimes {
  readonly openDays: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

/** A span of one day in minutes from its midnight, and the line it comes from. */
export interface Span {
  readonly prop: string;
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const MINUTES_OF_A_DAY = 24 * 60;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

function minutesOf(time: string): number | undefined {
  const match = TIME.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** The service writes the midnight that ends a day like the one that starts it. */
export function timeSlice(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
}

/** Spans as the service takes them. */
export function configOf(spans: readonly Span[]): CfnHoursOfOperation.HoursOfOperationConfigProperty[] {
  return spans.map(({ day, start, end }) => ({ day, startTime: timeSlice(start), endTime: timeSlice(end) }));
}

function spanOf(problems: Problems, prop: string, { opens, closes }: OpeningTimes): { start: number; end: number } | undefined {
  const start = minutesOf(opens);
  const end = closes === '24:00' || closes === '00:00' ? MINUTES_OF_A_DAY : minutesOf(closes);
  const bad = [start === undefined ? ['a start', opens] : [], end === undefined ? ['an end', closes] : []].filter((found) => found.length > 0);
  for (const [edge, value] of bad) {
    const wrong = Token.isUnresolved(value) ? 'known at deployment only' : 'not a time of a day';
    problems.add('TimeNotOfADay', `${prop} has ${edge} that is ${wrong}, got ${shown(value)}; write a literal "HH:MM" from "00:00", up to "24:00" for an end`);
  }
  if (start === undefined || end === undefined) return undefined;
  const isSpan = start < end;
  problems.addUnless(
    isSpan,
    'EndNotAfterStart',
    `${prop} does not end after it starts, got ${shown(opens)} to ${shown(closes)}; hours belong to one day, so write ${shown(opens)} to "24:00" for this day and "00:00" to ${shown(closes)} for the next`,
  );
  return isSpan ? { start, end } : undefined;
}

function checkOverlaps(problems: Problems, spans: readonly Span[]): void {
  for (const [index, span] of spans.entries()) {
    const other = spans.slice(0, index).find(({ day, start, end }) => day === span.day && start < span.end && span.start < end);
    if (other) {
      problems.add(
        'OverlappingHours',
        `${span.prop} overlaps ${other.prop} on ${span.day}, got ${clock(span)} beside ${clock(other)}; let one end where the other starts, or merge them`,
      );
    }
  }
}

function clock({ start, end }: Span): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const time = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${time(start)} to ${time(end)}`;
}

/** The spans of a schedule; what is wrong with it goes to `problems`. */
export function spansOf(problems: Problems, prop: string, lines: readonly OpeningTimes[]): Span[] {
  const spans = lines.flatMap((line, index) => {
    const label = `${prop}[${index}]`;
    problems.addUnless(line.openDays.length > 0, 'NoDays', `${label} has no day, got []; name at least one day of the week`);
    const span = spanOf(problems, label, line);
    return span ? [...new Set(line.openDays)].map((day) => ({ prop: label, day, ...span })) : [];
  });
  checkOverlaps(problems, spans);
  problems.addUnless(
    spans.length <= 100,
    'TooManyHours',
    `${prop} makes more than 100 entries of a day and its hours, got ${spans.length}; merge spans of a day`,
  );
  return spans;
}
