import type { Item, StateTable } from './state-table';

/** `DIALLING` begins when an agent has the callback; before, it waits. */
export type LockState = 'RESERVED' | 'QUEUED' | 'DIALLING';

/** Who may have a callback of a customer, and until when. */
export interface Lock {
  readonly pk: string;
  /** The first contact of the chain: asking contact, callback contact and retries all have it in common. */
  readonly holder: string;
  readonly state: LockState;
  readonly requestedAt: number;
  readonly expiresAt: number;
  /** The leg of the callback that is under way, once it is known, and the second in which it began. */
  readonly contactId?: string;
  readonly contactSince?: number;
  /** The leg whose end was seen: a late event of it is no sign of life. */
  readonly endedContactId?: string;
  /** Somebody wanted the callback gone before its contact was known. */
  readonly cancelRequestedAt?: number;
}

export type LockId = Pick<Lock, 'pk' | 'holder'>;

/** A contact of the chain that is the callback: the callback contact itself, or a later leg of it. */
export interface Leg {
  readonly contactId: string;
  readonly since: number;
}

/** Each method that changes something is one conditional write of one item. */
export interface LockStore {
  /** Whether the lock was free, and therefore taken. */
  take(lock: Lock, now: number): Promise<boolean>;
  /** Whether the holder still had the lock, expired or not, with no wish to cancel it, and therefore has a queued one now. */
  confirm(id: LockId, leg: Leg, expiresAt: number): Promise<boolean>;
  /** A later or the same leg of the holder's callback is under way; false for an earlier or an ended one and for a lock that is lost. */
  renew(id: LockId, leg: Leg, change: Pick<Lock, 'state' | 'expiresAt'>): Promise<boolean>;
  /** Keeps the holder's lock until later than now, as long as no leg of the callback is known. */
  prolong(id: LockId, expiresAt: number): Promise<boolean>;
  /** Sets when the lock ends, as its leg has, if this leg is still the one under way: a later leg may come before. */
  settle(id: LockId, contactId: string, expiresAt: number): Promise<boolean>;
  /** Removes the lock if the holder has it; with a contact, only if that leg is still the one under way. */
  release(id: LockId, contactId?: string): Promise<boolean>;
  /** Puts another lock in the place of one that is as it was seen. */
  replace(seen: Lock, by: Lock): Promise<boolean>;
  /** Notes the wish to cancel on a lock that is as it was seen. */
  requestCancel(seen: Lock, now: number): Promise<boolean>;
  /** The lock as it is now, expired or not. */
  read(pk: string): Promise<Lock | undefined>;
  /** The locks of a chain of contacts. They come from an index, which follows a write within moments. */
  heldBy(holder: string): Promise<Lock[]>;
}

/** The index from the holder to its locks, because events name contacts and no customer. */
export const HOLDER_INDEX = 'holder';

// DynamoDB removes expired items days late, so a condition looks at the time itself.
const FREE = 'attribute_not_exists(#pk) OR #expiresAt < :now';
const MINE = '#holder = :holder';
const NOT_ENDED = '(attribute_not_exists(#endedContactId) OR #endedContactId <> :contactId)';

export class TableLockStore implements LockStore {
  constructor(private readonly table: StateTable) {}

  public async take(lock: Lock, now: number): Promise<boolean> {
    return this.table.put(itemOf(lock), { expression: FREE, values: { now } });
  }

  public async confirm({ pk, holder }: LockId, { contactId, since }: Leg, expiresAt: number): Promise<boolean> {
    const condition = { expression: `${MINE} AND attribute_not_exists(#cancelRequestedAt)`, values: { holder } };
    return await this.table.update(pk, { state: 'QUEUED', contactId, contactSince: since, expiresAt }, condition) !== undefined;
  }

  public async renew({ pk, holder }: LockId, { contactId, since }: Leg, { state, expiresAt }: Pick<Lock, 'state' | 'expiresAt'>): Promise<boolean> {
    const condition = {
      expression: `${MINE} AND ${NOT_ENDED} AND (attribute_not_exists(#contactId) OR #contactId = :contactId OR #contactSince < :since)`,
      values: { holder, contactId, since },
    };
    return await this.table.update(pk, { state, contactId, contactSince: since, expiresAt }, condition) !== undefined;
  }

  public async prolong({ pk, holder }: LockId, expiresAt: number): Promise<boolean> {
    const condition = { expression: `${MINE} AND attribute_not_exists(#contactId) AND #expiresAt < :until`, values: { holder, until: expiresAt } };
    return await this.table.update(pk, { expiresAt }, condition) !== undefined;
  }

  public async settle({ pk, holder }: LockId, contactId: string, expiresAt: number): Promise<boolean> {
    return await this.table.update(pk, { expiresAt, endedContactId: contactId }, legUnderWay(holder, contactId)) !== undefined;
  }

  public async release({ pk, holder }: LockId, contactId?: string): Promise<boolean> {
    return this.table.remove(pk, contactId === undefined ? { expression: MINE, values: { holder } } : legUnderWay(holder, contactId));
  }

  public async replace(seen: Lock, by: Lock): Promise<boolean> {
    return this.table.put(itemOf(by), unchanged(seen));
  }

  public async requestCancel(seen: Lock, now: number): Promise<boolean> {
    return await this.table.update(seen.pk, { cancelRequestedAt: now }, unchanged(seen)) !== undefined;
  }

  public async read(pk: string): Promise<Lock | undefined> {
    return await this.table.read(pk) as Lock | undefined;
  }

  public async heldBy(holder: string): Promise<Lock[]> {
    return await this.table.find(HOLDER_INDEX, 'holder', holder) as unknown as Lock[];
  }
}

function legUnderWay(holder: string, contactId: string) {
  return { expression: `${MINE} AND #contactId = :contactId`, values: { holder, contactId } };
}

function unchanged({ holder, expiresAt, contactId, cancelRequestedAt }: Lock) {
  const sameLeg = contactId === undefined ? 'attribute_not_exists(#contactId)' : '#contactId = :contactId';
  const sameWish = cancelRequestedAt === undefined ? 'attribute_not_exists(#cancelRequestedAt)' : '#cancelRequestedAt = :seenCancelRequestedAt';
  return {
    expression: `${MINE} AND #expiresAt = :seenExpiresAt AND ${sameLeg} AND ${sameWish}`,
    values: {
      holder,
      seenExpiresAt: expiresAt,
      ...(contactId === undefined ? {} : { contactId }),
      ...(cancelRequestedAt === undefined ? {} : { seenCancelRequestedAt: cancelRequestedAt }),
    },
  };
}

function itemOf(lock: Lock): Item {
  return Object.fromEntries(Object.entries(lock).filter(([, value]) => value !== undefined));
}
