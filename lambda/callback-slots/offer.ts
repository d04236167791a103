import type { Schedule } from './schedule';
import { slotName } from './slot-name';
import { type Slot, slotsBetween } from './slots';
import { filled, timeText } from './wording';
import type { BookingStore } from '../shared/bookings/booking-store';
import { closestLanguage } from '../shared/closest-language';
import type { Answer } from '../shared/contact-event';

/** How many times a customer hears at once; the next key asks for later ones. */
const CHOICES = 3;
/** Slots that are looked at together. */
const LOOKS_AT_ONCE = 6;
/** A caller waits, so nobody looks for ever. */
const LOOKS = 60;

export interface OfferPorts {
  readonly schedule: Schedule;
  readonly bookings: BookingStore;
}

export interface OfferRequest {
  /** The start of the last slot that the customer has heard of. */
  readonly after?: number;
  readonly language: string;
}

/** The next times that have a place left, in the words of the customer. */
export async function offer({ after, language }: OfferRequest, now: number, { schedule, bookings }: OfferPorts): Promise<Answer> {
  const earliest = Math.max(now + schedule.noticeSeconds, (after ?? 0) + 1);
  const free = await freeSlots(slotsBetween(schedule, earliest, now + schedule.horizonSeconds), now, { schedule, bookings });
  const offered = free.slice(0, CHOICES);
  if (offered.length === 0) return { outcome: 'none' };
  const goesOn = free.length > CHOICES;
  return { outcome: 'offered', count: String(offered.length), next: goesOn ? String(offered[CHOICES - 1].start) : 'now', ...told(offered, goesOn, now, language, schedule) };
}

/** One more than can be offered, if there are as many: then there are later ones. */
async function freeSlots(slots: Generator<Slot>, now: number, { schedule, bookings }: OfferPorts): Promise<Slot[]> {
  const free: Slot[] = [];
  for (let looks = 0; looks < LOOKS && free.length <= CHOICES; looks += LOOKS_AT_ONCE) {
    const some = take(slots, LOOKS_AT_ONCE);
    const taken = await Promise.all(some.map(({ start }) => bookings.taken(start, now)));
    free.push(...some.filter((_, index) => taken[index] < schedule.capacity));
    if (some.length < LOOKS_AT_ONCE) break;
  }
  return free;
}

function take(slots: Generator<Slot>, count: number): Slot[] {
  const some: Slot[] = [];
  while (some.length < count) {
    const { value, done } = slots.next();
    if (done) break;
    some.push(value);
  }
  return some;
}

function told(offered: readonly Slot[], goesOn: boolean, now: number, wanted: string, { timeZone, wordings, delaySeconds }: Schedule): Answer {
  const language = closestLanguage(Object.keys(wordings), wanted) ?? Object.keys(wordings)[0];
  const wording = wordings[language];
  const times = offered.map((slot) => timeText(slot, now, { timeZone, language, wording }));
  const choices = times.map((time, index) => filled(wording.choice, { time, key: String(index + 1) }));
  const name = (start: number) => slotName({ start, isFar: start - now > delaySeconds });
  return {
    choices: [...choices, ...goesOn ? [filled(wording.later, { key: String(CHOICES + 1) })] : []].join(' '),
    ...Object.fromEntries(offered.flatMap(({ start }, index) => [[`slot${index + 1}`, name(start)], [`time${index + 1}`, times[index]]])),
  };
}
