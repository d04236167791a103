import type { Schedule, Span } from './schedule';
import { instantIn, laterDate } from '../shared/instant';
import { localTimeIn } from '../shared/local-time';

/** A time in which customers are called back, in epoch seconds. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** The slots that start from a moment on and before another one, in their order. */
export function* slotsBetween(schedule: Schedule, from: number, until: number): Generator<Slot> {
  const today = localTimeIn(schedule.timeZone)(from).date;
  const instant = instantIn(schedule.timeZone);
  for (let days = 0; ; days++) {
    const date = laterDate(today, days);
    // Days begin at another time in every zone, so the last one is looked at in any case.
    if (Date.parse(date) / 1000 > until + 86_400) return;
    for (const slot of slotsOf(date, schedule, instant)) if (slot.start >= from && slot.start < until) yield slot;
  }
}

/** The slot that starts at a moment, if there is one. */
export function slotAt(schedule: Schedule, start: number): Slot | undefined {
  for (const slot of slotsBetween(schedule, start, start + 1)) return slot;
  return undefined;
}

function* slotsOf(date: string, schedule: Schedule, instant: ReturnType<typeof instantIn>): Generator<Slot> {
  for (const [from, to] of slotSpans(date, schedule)) {
    const start = instant(date, from);
    const end = to === 1440 ? instant(laterDate(date, 1), 0) : instant(date, to);
    // When the clocks change, an hour is missing or comes twice: nobody could say when such a slot is.
    if (start !== undefined && end === start + schedule.slotSeconds) yield { start, end };
  }
}

/** The hours of the day, cut into slots. A rest that is shorter than a slot is none, and a slot that a holiday touches is none either. */
function slotSpans(date: string, { week, closed, slotSeconds }: Schedule): Span[] {
  const holidays = closed.filter((day) => day.date === date || day.date === date.slice('YYYY-'.length));
  return week[new Date(`${date}T00:00:00Z`).getUTCDay()]
    .flatMap((span) => cut(span, slotSeconds / 60))
    .filter(([from, to]) => !holidays.some((holiday) => from < holiday.to && holiday.from < to))
    .sort(([one], [other]) => one - other);
}

function cut([from, to]: Span, minutes: number): Span[] {
  return Array.from({ length: Math.floor((to - from) / minutes) }, (_, index) => [from + index * minutes, from + (index + 1) * minutes]);
}
