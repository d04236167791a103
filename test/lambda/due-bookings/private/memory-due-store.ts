import { type BookingId, nameOf } from '../../../../lambda/shared/bookings/booking-store';
import type { DueBooking, DueStore } from '../../../../lambda/shared/bookings/due-store';
import { MemoryBookingStore } from '../../callback-slots/private/memory-booking-store';

/** The conditions of the store of due bookings in plain words. */
export class MemoryDueStore extends MemoryBookingStore implements DueStore {
  private readonly claims = new Map<string, number>();

  public async due(now: number): Promise<BookingId[]> {
    return this.promised().filter(({ slot }) => slot <= now).map(({ slot, place }) => ({ slot, place }));
  }

  public async claim(id: BookingId, now: number, until: number): Promise<DueBooking | undefined> {
    const booking = this.promised().find((one) => nameOf(one) === nameOf(id));
    if (!booking || (this.claims.get(nameOf(id)) ?? -1) >= now) return undefined;
    this.claims.set(nameOf(id), until);
    return booking;
  }

  public async remove(booking: DueBooking): Promise<void> {
    await this.release(booking, booking.holder);
  }

  private promised(): DueBooking[] {
    return [...this.bookings.values()].filter((booking): booking is DueBooking => booking.call !== undefined);
  }
}
