import type { Lock, LockStore } from '../callback-lock';
import type { RequestRecord } from './request-store';

/** A request that never gets into line loses its lock soon. */
export const FIRST_LOCK_SECONDS = 900;

export function holderOf(requestId: string): string {
  return `request#${requestId}`;
}

/** `lost` means that the customer has another callback by now. */
export type LockFate = 'kept' | 'lost' | 'cancelled';

/** Whether the customer still wants this call, and no other one. A lock that has ended meanwhile is taken again. */
export async function keepLock(id: string, { lockKey: pk, requestedAt }: RequestRecord, locks: LockStore, now: number): Promise<LockFate> {
  const mine: Lock = { pk, holder: holderOf(id), state: 'RESERVED', requestedAt, expiresAt: now + FIRST_LOCK_SECONDS };
  const seen = await locks.read(pk);
  if (seen?.holder === mine.holder) return seen.cancelRequestedAt === undefined ? 'kept' : 'cancelled';
  return await locks.take(mine, now) ? 'kept' : 'lost';
}
