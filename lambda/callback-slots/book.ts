import { createHash } from 'node:crypto';
import { keepReservation } from './keep-reservation';
import type { Schedule } from './schedule';
import { type Slot, slotAt } from './slots';
import { type Booking, type BookingStore, nameOf, type PromisedCall } from '../shared/bookings/booking-store';
import type { LockStore } from '../shared/callback-lock';
import type { Answer } from '../shared/contact-event';
import { delayStep } from '../shared/delay-step';

export interface BookPorts {
  readonly schedule: Schedule;
  readonly bookings: BookingStore;
  readonly locks: LockStore;
}

export interface BookRequest {
  readonly slot: number;
  readonly holder: string;
  /** The keys of the locks that the customer may have. */
  readonly locks: readonly string[];
  /** For a slot that no delay reaches. */
  readonly far?: Omit<PromisedCall, 'lockKey'>;
}

/** How long after its slot a booking is kept, and the customer refused another callback: the callback itself is known by then. */
const KEPT_SECONDS = 3600;
/** For so long a call that is due is tried every minute, if a fault keeps it from its line. */
const FAR_KEPT_SECONDS = 7 * 86_400;

/**
 * Takes a place in a slot. A flow block may run the function several times for one request: every run of a holder tries the places
 * in the same order, and comes to the one that it has.
 */
export async function book(request: BookRequest, now: number, ports: BookPorts): Promise<Answer> {
  const slot = request.slot < now ? undefined : slotAt(ports.schedule, request.slot);
  if (!slot) return { outcome: 'unknown', reason: 'no-slot' };
  const booking = await takePlace(slot, request.holder, now, ports);
  if (booking === undefined) return { outcome: 'full' };
  return request.far ? promise(booking, slot, { ...request, far: request.far }, now, ports) : delay(booking, request, now, ports);
}

/** The callback is made now, and its delay ends in the slot. */
async function delay(booking: Booking, { locks: keys, holder }: BookRequest, now: number, { schedule, locks }: BookPorts): Promise<Answer> {
  // The reservation was for minutes, and nothing else keeps it until the callback begins.
  await Promise.all(keys.map((pk) => locks.prolong({ pk, holder }, booking.expiresAt)));
  return { outcome: 'booked', booking: nameOf(booking), step: String(delayStep(booking.slot - now, schedule.stepSeconds)) };
}

/** Nothing is made before the slot begins. A place whose call was not noted is lost for others, and calls nobody. */
async function promise(booking: Booking, { end }: Slot, { locks: keys, far }: Required<BookRequest>, now: number, ports: BookPorts): Promise<Answer> {
  const expiresAt = end + FAR_KEPT_SECONDS;
  const lockKey = await keepReservation(keys, { holder: booking.holder, expiresAt }, now, ports.locks);
  if (lockKey === undefined) return { outcome: 'unknown', reason: 'no-reservation' };
  const noted = await ports.bookings.take({ ...booking, expiresAt, call: { ...far, lockKey } }, now);
  return noted ? { outcome: 'promised' } : { outcome: 'full' };
}

/** The booking; undefined if the slot has no place left. */
async function takePlace({ start, end }: Slot, holder: string, now: number, { schedule, bookings }: BookPorts): Promise<Booking | undefined> {
  const { capacity } = schedule;
  const first = firstPlace(holder, capacity);
  for (let index = 0; index < capacity; index++) {
    const booking = { slot: start, place: (first + index) % capacity, holder, expiresAt: end + KEPT_SECONDS };
    if (await bookings.take(booking, now)) return booking;
  }
  return undefined;
}

/** Customers who book at the same moment begin at different places. */
function firstPlace(holder: string, capacity: number): number {
  return createHash('sha256').update(holder).digest().readUInt32BE() % capacity;
}
