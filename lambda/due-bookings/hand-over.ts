import { passLock } from './pass-lock';
import type { BookingId } from '../shared/bookings/booking-store';
import type { DueBooking, DueStore } from '../shared/bookings/due-store';
import type { LockStore } from '../shared/callback-lock';
import type { Clock } from '../shared/clock';
import type { CallLine } from '../shared/requests/call-line';
import type { RequestStore } from '../shared/requests/request-store';

export interface HandOverPorts {
  readonly clock: Clock;
  readonly bookings: DueStore;
  readonly locks: Pick<LockStore, 'read' | 'replace' | 'release'>;
  readonly requests: Pick<RequestStore, 'open'>;
  readonly enterLine: CallLine['enter'];
  /** How long the table keeps what became of a request. */
  readonly recordSeconds: number;
}

/** `dropped` is a promise that was taken back, `elsewhere` one that another run deals with. */
export type HandOver = 'handedOver' | 'dropped' | 'elsewhere';

/** Longer than a run, and shorter than the five minutes in which the line knows a message again. */
const CLAIM_SECONDS = 60;

/**
 * Puts the call of a booking into the line of the requests, which calls when an agent is free. A run may end anywhere in between: the
 * next one does all of it again, and the line, the lock and the record of the request know that it is the same one.
 */
export async function handOver(id: BookingId, ports: HandOverPorts): Promise<HandOver> {
  const now = ports.clock();
  const booking = await ports.bookings.claim(id, now, now + CLAIM_SECONDS);
  if (!booking) return 'elsewhere';
  const isWanted = await passLock(booking, requestIdOf(booking), now + ports.recordSeconds, ports.locks);
  if (isWanted) await enterLine(booking, now, ports);
  await ports.bookings.remove(booking);
  return isWanted ? 'handedOver' : 'dropped';
}

/** The beginning of the slot is the time of the request: nobody has waited before. */
async function enterLine(booking: DueBooking, now: number, { requests, enterLine: enter, recordSeconds }: HandOverPorts): Promise<void> {
  const { slot: requestedAt, call: { number, language, lockKey } } = booking;
  const id = requestIdOf(booking);
  await requests.open(id, { lockKey, requestedAt }, now + recordSeconds);
  await enter({ id, number, language, name: '', attributes: {}, requestedAt }, 'slot');
}

function requestIdOf({ slot, place, holder }: DueBooking): string {
  return `${slot}-${place}-${holder}`;
}
