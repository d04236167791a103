import type { LockOperation } from './operation';
import type { LockId } from '../shared/callback-lock';
import { contend } from '../shared/locks/contend';
import type { Displacement } from '../shared/locks/displace';

/**
 * In the creation flow of the callback, and of each later leg. The reservation may have been lost on the way (it expired, or
 * the store was down when it was due), so a lock is taken that nobody has.
 *
 * After `cancelled` and `duplicate` the flow ends this callback. So `duplicate` is said only if another one will certainly
 * ring the customer; in doubt the answer is `unknown`, and two may ring.
 */
export const confirm: LockOperation = async ({ slots, holder, contactId }, { clock, locks, displace, lockSeconds }) => {
  const now = clock();
  const expiresAt = now + lockSeconds;
  const leg = { contactId, since: now };
  const isMine = (id: LockId) => locks.confirm(id, leg, expiresAt);
  for (const pk of slots) if (await isMine({ pk, holder })) return { outcome: 'confirmed' };
  const displacements: Displacement[] = [];
  for (const pk of slots) {
    const wanted = { pk, holder, state: 'QUEUED', requestedAt: now, expiresAt, contactId, contactSince: now } as const;
    const contest = await contend(wanted, now, { locks, displace });
    if (!('held' in contest)) displacements.push(contest.displacement);
    else if (contest.held.cancelRequestedAt !== undefined) return { outcome: 'cancelled' };
    else if (contest.held === wanted || await isMine({ pk, holder })) return { outcome: 'confirmed' };
  }
  return { outcome: displacements.length === slots.length && !displacements.includes('unsure') ? 'duplicate' : 'unknown' };
};
