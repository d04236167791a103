import type { DueBooking } from '../shared/bookings/due-store';
import type { Lock, LockStore } from '../shared/callback-lock';
import { holderOf } from '../shared/requests/request-lock';

/** Others write at the same moment: whoever cancels must not be overwritten. */
const LOOKS = 3;

/** Gives the lock of the customer to the request. False if the promise was taken back: its lock is gone, another one, or cancelled. */
export async function passLock(
  booking: DueBooking, requestId: string, expiresAt: number, locks: Pick<LockStore, 'read' | 'replace' | 'release'>,
): Promise<boolean> {
  const holder = holderOf(requestId);
  for (let look = 0; look < LOOKS; look++) {
    const seen = await locks.read(booking.call.lockKey);
    if (seen?.holder === holder) return true;
    if (!seen || !isOf(booking, seen)) return false;
    if (seen.cancelRequestedAt !== undefined) {
      await locks.release(seen);
      return false;
    }
    if (await locks.replace(seen, { pk: seen.pk, holder, state: 'RESERVED', requestedAt: booking.slot, expiresAt })) return true;
  }
  throw new Error('The lock changed at every look.');
}

/** A contact that books twice keeps one lock, which tells by its end the slot that it chose last. */
function isOf({ holder, expiresAt }: DueBooking, lock: Lock): boolean {
  return lock.holder === holder && lock.expiresAt === expiresAt && lock.contactId === undefined;
}
