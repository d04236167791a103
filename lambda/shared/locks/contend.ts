import type { Displace, Displacement } from './displace';
import type { Lock, LockStore } from '../callback-lock';

/** The lock that the contender has, which may be one of before; or the lock in the way, and what was found out about it. */
export type Contest = { readonly held: Lock } | { readonly lostTo: Lock; readonly displacement: Displacement };

export interface ContendPorts {
  readonly locks: LockStore;
  readonly displace: Displace;
}

/** Others write at the same moment, and a write may be done whose answer got lost, so a second and third look decide. */
const LOOKS = 3;

/** What to do when the one write of the happy path was refused: looks at the lock, and takes or replaces it if it may. */
export async function contend(wanted: Lock, now: number, { locks, displace }: ContendPorts): Promise<Contest> {
  for (let look = 0; look < LOOKS; look++) {
    const seen = await locks.read(wanted.pk);
    if (seen?.holder === wanted.holder) return { held: seen };
    if (seen === undefined || seen.expiresAt < now) {
      if (await locks.take(wanted, now)) return { held: wanted };
    } else {
      const displacement = await displace(seen);
      if (displacement !== 'allowed') return { lostTo: seen, displacement };
      if (await locks.replace(seen, wanted)) return { held: wanted };
    }
  }
  throw new Error('The lock changed at every look.');
}
