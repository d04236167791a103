import type { Lock, LockStore } from '../shared/callback-lock';
import { contend } from '../shared/locks/contend';

/** Somebody else's lock stays where it is. */
const NEVER = async () => 'refused' as const;

/**
 * Makes the holder's lock last until a time, and takes one if the check could not. The key of it, or undefined if the customer has
 * another callback by now, or wants none any more.
 */
export async function keepReservation(
  keys: readonly string[], { holder, expiresAt }: Pick<Lock, 'holder' | 'expiresAt'>, now: number, locks: LockStore,
): Promise<string | undefined> {
  for (const pk of keys) {
    const contest = await contend({ pk, holder, state: 'RESERVED', requestedAt: now, expiresAt }, now, { locks, displace: NEVER });
    if ('held' in contest && await lasts(contest.held, expiresAt, locks)) return pk;
  }
  return undefined;
}

async function lasts(held: Lock, expiresAt: number, locks: Pick<LockStore, 'replace'>): Promise<boolean> {
  if (held.contactId !== undefined || held.cancelRequestedAt !== undefined) return false;
  return held.expiresAt === expiresAt || locks.replace(held, { ...held, expiresAt });
}
