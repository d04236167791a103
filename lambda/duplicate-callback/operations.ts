import type { Lock, LockId, LockStore } from '../shared/callback-lock';
import type { Clock } from '../shared/clock';
import type { Answer } from '../shared/contact-event';

export interface LockPorts {
  readonly clock: Clock;
  readonly locks: LockStore;
  readonly reservationSeconds: number;
  readonly lockSeconds: number;
}

export type LockOperation = (id: LockId, ports: LockPorts, contactId: string) => Promise<Answer>;

/**
 * Before the callback is offered. A flow block may run the function four times for one request, and the client
 * library repeats a write whose answer was lost, so a lock that is already the holder's own is as good as a new one.
 */
export const reserve: LockOperation = async (id, { clock, locks, reservationSeconds }): Promise<Answer> => {
  const now = clock();
  const lock: Lock = { ...id, state: 'RESERVED', requestedAt: now, expiresAt: now + reservationSeconds };
  const requestedAt = await locks.take(lock, now) ? now : await locks.recall(id, now);
  if (requestedAt === undefined) return { outcome: 'duplicate' };
  return { outcome: 'reserved', requestedAt: String(requestedAt) };
};

/**
 * In the creation flow of the callback. The reservation may have been lost on the way (it expired, or the store was
 * down when it was due), so a free lock is taken. The last look is for a take that was done but whose answer got lost.
 */
export const confirm: LockOperation = async (id, { clock, locks, lockSeconds }, contactId) => {
  const now = clock();
  const expiresAt = now + lockSeconds;
  const leg = { contactId, since: now };
  const confirmed = await locks.confirm(id, leg, expiresAt)
    || await locks.take({ ...id, state: 'QUEUED', requestedAt: now, expiresAt, contactId, contactSince: now }, now)
    || await locks.confirm(id, leg, expiresAt);
  return { outcome: confirmed ? 'confirmed' : 'duplicate' };
};

/** When the chain of contacts has ended. A lock that is gone or somebody else's is none of this holder's business. */
export const release: LockOperation = async (id, { locks }) => {
  await locks.release(id);
  return { outcome: 'released' };
};
