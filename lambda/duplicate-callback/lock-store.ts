import type { StateTable } from '../shared/state-table';

/** Who may have the one callback of a customer, and until when. */
export interface Lock {
  readonly pk: string;
  /** The first contact of the chain: asking contact, callback contact and retries all have it in common. */
  readonly holder: string;
  readonly state: 'RESERVED' | 'QUEUED';
  readonly requestedAt: number;
  readonly expiresAt: number;
}

export type LockId = Pick<Lock, 'pk' | 'holder'>;

/** Each method is one conditional write of one item. */
export interface LockStore {
  /** Whether the lock was free, and therefore taken. */
  take(lock: Lock, now: number): Promise<boolean>;
  /** The request time of a lock that the holder has and that did not expire, left as it is; else undefined. */
  recall(id: LockId, now: number): Promise<number | undefined>;
  /** Whether the holder still had the lock, expired or not, and therefore has a queued one now. */
  confirm(id: LockId, expiresAt: number): Promise<boolean>;
  /** Removes the lock if the holder has it. */
  release(id: LockId): Promise<void>;
}

// DynamoDB removes expired items days late, so a condition looks at the time itself.
const FREE = 'attribute_not_exists(#pk) OR #expiresAt < :now';
const MINE = '#holder = :holder';

export class TableLockStore implements LockStore {
  constructor(private readonly table: StateTable) {}

  public async take(lock: Lock, now: number): Promise<boolean> {
    return this.table.put({ ...lock }, { expression: FREE, values: { now } });
  }

  /** A write and not a read: it decides at one moment, and the function needs no permission to read the table. */
  public async recall({ pk, holder }: LockId, now: number): Promise<number | undefined> {
    const condition = { expression: `${MINE} AND #expiresAt >= :now`, values: { holder, now } };
    const lock = await this.table.update(pk, { repeatedAt: now }, condition);
    return lock && Number(lock.requestedAt);
  }

  public async confirm({ pk, holder }: LockId, expiresAt: number): Promise<boolean> {
    const condition = { expression: MINE, values: { holder } };
    return await this.table.update(pk, { state: 'QUEUED', expiresAt }, condition) !== undefined;
  }

  public async release({ pk, holder }: LockId): Promise<void> {
    await this.table.remove(pk, { expression: MINE, values: { holder } });
  }
}
