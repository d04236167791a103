import type { Booking, BookingId, BookingStore } from '../../../../lambda/shared/bookings/booking-store';

/** The conditions of the booking store in plain words. */
export class MemoryBookingStore implements BookingStore {
  public readonly bookings = new Map<string, Booking>();

  public async taken(slot: number, now: number): Promise<number> {
    return [...this.bookings.values()].filter((booking) => booking.slot === slot && booking.expiresAt >= now).length;
  }

  public async take(booking: Booking, now: number): Promise<boolean> {
    const seen = this.bookings.get(keyOf(booking));
    if (seen && seen.expiresAt >= now && seen.holder !== booking.holder) return false;
    this.bookings.set(keyOf(booking), booking);
    return true;
  }

  public async release(id: BookingId, holder: string): Promise<void> {
    if (this.bookings.get(keyOf(id))?.holder === holder) this.bookings.delete(keyOf(id));
  }
}

function keyOf({ slot, place }: BookingId): string {
  return `${slot}#${place}`;
}
