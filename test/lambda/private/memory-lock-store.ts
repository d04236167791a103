import type { Leg, Lock, LockId, LockStore } from '../../../lambda/shared/callback-lock';

/** The conditions of the lock store in plain words, for tests that need a clock of their own. */
export class MemoryLockStore implements LockStore {
  public readonly locks = new Map<string, Lock>();
  /** Does every write twice and believes the second answer, as a client does that never heard the first one. */
  public losesFirstAnswer = false;

  public async take(lock: Lock, now: number): Promise<boolean> {
    return this.write(() => (this.locks.get(lock.pk)?.expiresAt ?? -1) < now, () => lock);
  }

  public async confirm(id: LockId, { contactId, since }: Leg, expiresAt: number): Promise<boolean> {
    return this.change(id, (lock) => lock.cancelRequestedAt === undefined, { state: 'QUEUED', contactId, contactSince: since, expiresAt });
  }

  public async renew(id: LockId, { contactId, since }: Leg, change: Pick<Lock, 'state' | 'expiresAt'>): Promise<boolean> {
    const isLater = (lock: Lock) => lock.endedContactId !== contactId
      && (lock.contactId === undefined || lock.contactId === contactId || (lock.contactSince ?? 0) < since);
    return this.change(id, isLater, { ...change, contactId, contactSince: since });
  }

  public async prolong(id: LockId, expiresAt: number): Promise<boolean> {
    return this.change(id, (lock) => lock.contactId === undefined && lock.expiresAt < expiresAt, { expiresAt });
  }

  public async settle(id: LockId, contactId: string, expiresAt: number): Promise<boolean> {
    return this.change(id, (lock) => lock.contactId === contactId, { expiresAt, endedContactId: contactId });
  }

  public async release(id: LockId, contactId?: string): Promise<boolean> {
    const lock = this.of(id);
    const isMine = lock !== undefined && (contactId === undefined || lock.contactId === contactId);
    return this.write(() => isMine, () => undefined, id.pk);
  }

  public async replace(seen: Lock, by: Lock): Promise<boolean> {
    return this.write(() => this.isUnchanged(seen), () => by);
  }

  public async requestCancel(seen: Lock, now: number): Promise<boolean> {
    return this.change(seen, () => this.isUnchanged(seen), { cancelRequestedAt: now });
  }

  public async read(pk: string): Promise<Lock | undefined> {
    return this.locks.get(pk);
  }

  public async heldBy(holder: string): Promise<Lock[]> {
    return [...this.locks.values()].filter((lock) => lock.holder === holder);
  }

  private of({ pk, holder }: LockId): Lock | undefined {
    const lock = this.locks.get(pk);
    return lock?.holder === holder ? lock : undefined;
  }

  private isUnchanged({ pk, holder, expiresAt, contactId, cancelRequestedAt }: Lock): boolean {
    const lock = this.of({ pk, holder });
    return lock !== undefined && lock.expiresAt === expiresAt && lock.contactId === contactId && lock.cancelRequestedAt === cancelRequestedAt;
  }

  private async change(id: LockId, allowed: (lock: Lock) => boolean, changes: Partial<Lock>): Promise<boolean> {
    const lock = this.of(id);
    return this.write(() => lock !== undefined && allowed(lock), () => ({ ...lock!, ...changes }));
  }

  private write(allowed: () => boolean, item: () => Lock | undefined, pk = item()?.pk ?? ''): boolean {
    const once = () => {
      if (!allowed()) return false;
      const after = item();
      if (after) this.locks.set(pk, after);
      else this.locks.delete(pk);
      return true;
    };
    if (this.losesFirstAnswer) once();
    return once();
  }
}
