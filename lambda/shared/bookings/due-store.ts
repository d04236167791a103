import { type Booking, type BookingId, DUE_INDEX, idOf, keyOf, type PromisedCall, TO_BE_CALLED } from './booking-store';
import type { Item, StateTable } from '../state-table';

/** A booking whose customer is to be called. */
export interface DueBooking extends Booking {
  readonly call: PromisedCall;
}

/** Each method that changes something is one conditional write of one item. */
export interface DueStore {
  /** Those whose slot has begun, however long ago. It may miss what was written moments ago, and show what is gone. */
  due(now: number): Promise<BookingId[]>;
  /** Keeps other runs away from a booking until a time; undefined if it is gone, or another run has it. */
  claim(id: BookingId, now: number, until: number): Promise<DueBooking | undefined>;
  remove(booking: DueBooking): Promise<void>;
}

const FREE = 'attribute_exists(#due) AND (attribute_not_exists(#claimedUntil) OR #claimedUntil < :now)';

export class TableDueStore implements DueStore {
  constructor(private readonly table: StateTable) {}

  /** The slots are texts of ten digits, which have the order of their numbers until the year 2286. */
  public async due(now: number): Promise<BookingId[]> {
    const items = await this.table.find(DUE_INDEX, DUE_INDEX, TO_BE_CALLED, { name: 'slot', value: String(now) });
    return items.map(({ pk }) => idOf(String(pk).replace(/^slot#/, ''))!);
  }

  public async claim(id: BookingId, now: number, until: number): Promise<DueBooking | undefined> {
    const item = await this.table.update(keyOf(id), { claimedUntil: until }, { expression: FREE, values: { now } });
    return item && bookingOf(id, item);
  }

  public async remove({ holder, ...id }: DueBooking): Promise<void> {
    await this.table.remove(keyOf(id), { expression: '#holder = :holder', values: { holder } });
  }
}

function bookingOf(id: BookingId, { holder, expiresAt, number, language, lockKey }: Item): DueBooking {
  const call = { number: String(number), language: String(language), lockKey: String(lockKey) };
  return { ...id, holder: String(holder), expiresAt: Number(expiresAt), call };
}
