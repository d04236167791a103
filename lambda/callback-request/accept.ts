import type { Lock, LockStore } from '../shared/callback-lock';
import type { Clock } from '../shared/clock';
import type { KeyedHash } from '../shared/keyed-hash';
import { lockKeys } from '../shared/lock-key';
import { contend } from '../shared/locks/contend';
import type { Displace } from '../shared/locks/displace';
import type { CallLine } from '../shared/requests/call-line';
import type { CallRequest } from '../shared/requests/call-request';
import { FIRST_LOCK_SECONDS, holderOf } from '../shared/requests/request-lock';
import type { RequestStore } from '../shared/requests/request-store';

export interface AcceptPorts {
  readonly clock: Clock;
  readonly hash: KeyedHash;
  readonly scope: string;
  readonly allowed: number;
  readonly locks: LockStore;
  readonly displace: Displace;
  readonly requests: RequestStore;
  readonly enterLine: CallLine['enter'];
  /** How long the table keeps what became of a request. */
  readonly recordSeconds: number;
  readonly newId: () => string;
  readonly report: (problem: string, error: unknown) => void;
}

/** What somebody wants, checked. The key is the same for the same wish, however often it is sent. */
export interface Wish extends Omit<CallRequest, 'id' | 'requestedAt'> {
  readonly idempotencyKey: string;
}

export type Acceptance = { readonly outcome: 'accepted'; readonly requestId: string } | { readonly outcome: 'duplicate' };

/**
 * `accepted` means that the request is in line. Whatever throws has promised nothing, so it leaves nothing behind that would keep the
 * customer from asking again.
 */
export async function accept({ idempotencyKey, ...wish }: Wish, ports: AcceptPorts): Promise<Acceptance> {
  const id = idempotencyKey === '' ? ports.newId() : await ports.hash(`request|${idempotencyKey}|${wish.number}`);
  const before = await ports.requests.read(id);
  if (before && before.state !== 'WAITING') return { outcome: 'accepted', requestId: id };
  const lock = await takeLock(wish.number, id, ports);
  if (!lock) return { outcome: 'duplicate' };
  try {
    await ports.requests.open(id, { lockKey: lock.pk, requestedAt: lock.requestedAt }, lock.requestedAt + ports.recordSeconds);
    // A ticket of its own: the message of an earlier attempt may be gone already, and must not keep this one out.
    await ports.enterLine({ ...wish, id, requestedAt: lock.requestedAt }, ports.newId());
  } catch (error) {
    await withdraw(id, lock, ports);
    throw error;
  }
  await prolong(lock, ports);
  return { outcome: 'accepted', requestId: id };
}

/** The lock has no contact, like that of a callback that is asked for: whoever cancels it or replaces it is obeyed in time. */
async function takeLock(number: string, id: string, ports: AcceptPorts): Promise<Lock | undefined> {
  const now = ports.clock();
  const wanted = { holder: holderOf(id), state: 'RESERVED', requestedAt: now, expiresAt: now + FIRST_LOCK_SECONDS } as const;
  for (const pk of await lockKeys(number, ports)) {
    const contest = await contend({ pk, ...wanted }, now, ports);
    if ('held' in contest) return contest.held;
  }
  return undefined;
}

/** Only a request that is in line keeps the customer from asking again for long. */
async function prolong(lock: Lock, { locks, recordSeconds, report }: AcceptPorts): Promise<void> {
  await locks.replace(lock, { ...lock, expiresAt: lock.requestedAt + recordSeconds })
    .catch((error) => report('The lock was not prolonged; the customer may ask twice.', error));
}

/** What is left behind ends by itself, but later. */
async function withdraw(id: string, lock: Lock, { requests, locks, report }: AcceptPorts): Promise<void> {
  const steps = [() => requests.withdraw(id), () => locks.release(lock)];
  await Promise.all(steps.map((step) => step().catch((error) => report('A request was not withdrawn and ends by itself.', error))));
}
