import type { Item, StateTable } from '../state-table';

/** One of the places in a slot, and who has it. The place is the booking, so that no count can go wrong. */
export interface Booking {
  /** When the slot starts. */
  readonly slot: number;
  /** The number of the place, from 0. */
  readonly place: number;
  /** The first contact of the chain. */
  readonly holder: string;
  readonly expiresAt: number;
  /** For a slot that no delay reaches: whom to call when it begins. */
  readonly call?: PromisedCall;
}

/** The only thing of a customer in a table of the helpers. It goes with the booking, as soon as the slot begins. */
export interface PromisedCall {
  /** In E.164 format. */
  readonly number: string;
  readonly language: string;
  /** The lock of the customer, which lives as long as the promise: whoever takes it away takes the promise back. */
  readonly lockKey: string;
}

export type BookingId = Pick<Booking, 'slot' | 'place'>;

export interface BookingStore {
  /** How many places of a slot are taken. It may miss what was written moments ago. */
  taken(slot: number, now: number): Promise<number>;
  /** Whether the place was free, or the holder's already. */
  take(booking: Booking, now: number): Promise<boolean>;
  /** Gives the place back, if the holder has it. */
  release(id: BookingId, holder: string): Promise<void>;
}

/** The index from the start of a slot to its bookings. */
export const SLOT_INDEX = 'slot';
/** The index of the bookings that are to be called, in the order of their slots. Others have no attribute of this name. */
export const DUE_INDEX = 'due';
export const TO_BE_CALLED = 'waiting';

// DynamoDB removes expired items days late, so a condition looks at the time itself.
const FREE_OR_MINE = 'attribute_not_exists(#pk) OR #expiresAt < :now OR #holder = :holder';

export class TableBookingStore implements BookingStore {
  constructor(private readonly table: StateTable) {}

  public async taken(slot: number, now: number): Promise<number> {
    const items = await this.table.find(SLOT_INDEX, 'slot', String(slot));
    return items.filter(({ expiresAt }) => Number(expiresAt) >= now).length;
  }

  public async take({ slot, place, holder, expiresAt, call }: Booking, now: number): Promise<boolean> {
    const item: Item = { pk: keyOf({ slot, place }), slot: String(slot), holder, expiresAt, ...(call && { ...call, due: TO_BE_CALLED }) };
    return this.table.put(item, { expression: FREE_OR_MINE, values: { now, holder } });
  }

  public async release(id: BookingId, holder: string): Promise<void> {
    await this.table.remove(keyOf(id), { expression: '#holder = :holder', values: { holder } });
  }
}

export function keyOf({ slot, place }: BookingId): string {
  return `slot#${slot}#${place}`;
}

/** How flows name a booking. */
export function nameOf({ slot, place }: BookingId): string {
  return `${slot}#${place}`;
}

export function idOf(name: string): BookingId | undefined {
  const [, slot, place] = /^(\d{1,12})#(\d{1,3})$/.exec(name) ?? [];
  return slot === undefined ? undefined : { slot: Number(slot), place: Number(place) };
}
