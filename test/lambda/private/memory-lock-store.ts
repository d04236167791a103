import type { Lock, LockId, LockStore } from '../../../lambda/duplicate-callback/lock-store';

/** The conditions of the lock store in plain words, for tests that need a clock of their own. */
export class MemoryLockStore implements LockStore {
  public readonly locks = new Map<string, Lock>();
  /** Does every write twice and believes the second answer, as a client does that never heard the first one. */
  public losesFirstAnswer = false;

  public async take(lock: Lock, now: number): Promise<boolean> {
    return this.write(() => {
      const free = (this.locks.get(lock.pk)?.expiresAt ?? -1) < now;
      if (free) this.locks.set(lock.pk, lock);
      return free;
    });
  }

  public async recall(id: LockId, now: number): Promise<number | undefined> {
    const lock = this.of(id);
    return lock && lock.expiresAt >= now ? lock.requestedAt : undefined;
  }

  public async confirm(id: LockId, expiresAt: number): Promise<boolean> {
    return this.write(() => {
      const lock = this.of(id);
      if (lock) this.locks.set(id.pk, { ...lock, state: 'QUEUED', expiresAt });
      return lock !== undefined;
    });
  }

  public async release(id: LockId): Promise<void> {
    this.write(() => this.of(id) !== undefined && this.locks.delete(id.pk));
  }

  private of({ pk, holder }: LockId): Lock | undefined {
    const lock = this.locks.get(pk);
    return lock?.holder === holder ? lock : undefined;
  }

  private write(change: () => boolean): boolean {
    if (this.losesFirstAnswer) change();
    return change();
  }
}
