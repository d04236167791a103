import { VirtualConnect } from './virtual-connect';
import { confirm } from '../../../../lambda/duplicate-callback/confirm';
import { displacer } from '../../../../lambda/shared/locks/displace';
import type { Request } from '../../../../lambda/duplicate-callback/operation';
import type { Policy } from '../../../../lambda/duplicate-callback/policy';
import { release } from '../../../../lambda/duplicate-callback/release';
import { reserve } from '../../../../lambda/duplicate-callback/reserve';
import type { LockStore } from '../../../../lambda/shared/callback-lock';
import { slotKeys } from '../../../../lambda/shared/lock-key';
import { MemoryLockStore } from '../../private/memory-lock-store';

export const RESERVATION = 900;
export const LOCK = 608_400;
export const GRACE = 900;
export const KEEP_FIRST: Policy = { allowed: 1, replaces: false };
export const PK = 'lock#customer';

const OPERATIONS = { reserve, confirm, release };
export type OperationName = keyof typeof OPERATIONS;

/** The operations on the locks of one customer, with a clock, a store and a service of their own. */
export class Desk<Store extends LockStore = MemoryLockStore> {
  public now = 1_000_000;
  public policy = KEEP_FIRST;
  public readonly connect = new VirtualConnect(() => this.now);
  public readonly reported: unknown[] = [];

  constructor(public readonly store: Store) {}

  /** The callback of a holder is a contact of its own. */
  public run(operation: OperationName, holder: string, request: Partial<Request> = {}) {
    const ports = {
      clock: () => this.now,
      locks: this.store,
      reservationSeconds: RESERVATION,
      lockSeconds: LOCK,
      displace: displacer({
        contacts: this.connect,
        instanceId: 'instance',
        now: this.now,
        retryGraceSeconds: GRACE,
        replaces: this.policy.replaces && operation === 'reserve',
        report: (_, error) => this.reported.push(error),
      }),
    };
    return OPERATIONS[operation]({ slots: slotKeys(PK, this.policy.allowed), holder, contactId: `callback of ${holder}`, requestedAt: '', ...request }, ports);
  }

  /** A callback that waits in its queue. */
  public async queue(holder: string): Promise<void> {
    await this.run('reserve', holder);
    this.connect.begin(`callback of ${holder}`);
    await this.run('confirm', holder);
  }
}

export function newDesk(): Desk {
  return new Desk(new MemoryLockStore());
}
