import { createHash } from 'node:crypto';
import { type BookingStore, nameOf } from './bookings';
import type { Schedule } from './schedule';
import { type Slot, slotAt } from './slots';
import type { LockStore } from '../shared/callback-lock';
import type { Answer } from '../shared/contact-event';
import { delayStep } from '../shared/delay-step';

export interface BookPorts {
  readonly schedule: Schedule;
  readonly bookings: BookingStore;
  readonly locks: Pick<LockStore, 'prolong'>;
}

export interface BookRequest {
  readonly slot: number;
  readonly holder: string;
  /** The keys of the locks that the customer may have. */
  readonly locks: readonly string[];
}

/** How long after its slot a booking is kept, and the customer refused another callback: the callback itself is known by then. */
const KEPT_SECONDS = 3600;

/**
 * Takes a place in a slot. A flow block may run the function several times for one request: every run of a holder tries the places
 * in the same order, and comes to the one that it has.
 */
export async function book({ slot: start, holder, locks: keys }: BookRequest, now: number, ports: BookPorts): Promise<Answer> {
  const slot = start < now ? undefined : slotAt(ports.schedule, start);
  if (!slot) return { outcome: 'unknown', reason: 'no-slot' };
  const place = await takePlace(slot, holder, now, ports);
  if (place === undefined) return { outcome: 'full' };
  // The reservation was for minutes, and nothing else keeps it until the callback begins.
  await Promise.all(keys.map((pk) => ports.locks.prolong({ pk, holder }, slot.end + KEPT_SECONDS)));
  return { outcome: 'booked', booking: nameOf({ slot: start, place }), step: String(delayStep(start - now, ports.schedule.stepSeconds)) };
}

/** The number of the place; undefined if the slot has none left. */
async function takePlace({ start, end }: Slot, holder: string, now: number, { schedule, bookings }: BookPorts): Promise<number | undefined> {
  const { capacity } = schedule;
  const first = firstPlace(holder, capacity);
  for (let index = 0; index < capacity; index++) {
    const place = (first + index) % capacity;
    if (await bookings.take({ slot: start, place, holder, expiresAt: end + KEPT_SECONDS }, now)) return place;
  }
  return undefined;
}

/** Customers who book at the same moment begin at different places. */
function firstPlace(holder: string, capacity: number): number {
  return createHash('sha256').update(holder).digest().readUInt32BE() % capacity;
}
