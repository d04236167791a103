import type { Lock, LockStore } from '../shared/callback-lock';
import type { StopCallback, StopResult } from '../shared/callback-stop';
import type { Clock } from '../shared/clock';
import { lockKeys, type LockKeyPorts } from '../shared/lock-key';

export interface CancelPorts extends LockKeyPorts {
  readonly clock: Clock;
  readonly locks: LockStore;
  readonly stop: StopCallback;
  /** How long after the end of an unanswered leg the next one may begin; 0 if there is none. */
  readonly graceSeconds: number;
  readonly report: (problem: string, error?: unknown) => void;
}

/** `connected` means that an agent has the customer already, `unknown` that a callback may still come. */
export type Outcome = 'cancelled' | 'none' | 'connected' | 'unknown';

export interface Cancellation {
  readonly outcome: Outcome;
  /** When the customer asked for the cancelled callback. */
  readonly requestedAt?: number;
  readonly contactId?: string;
}

const NONE: Cancellation = { outcome: 'none' };
const UNKNOWN: Cancellation = { outcome: 'unknown' };
/** Every round is lost to another write of the same lock, of which a callback has a handful in its life. */
const ROUNDS = 3;
/** Of several callbacks of one customer, the answer that matters most. */
const BY_WEIGHT: readonly Outcome[] = ['unknown', 'cancelled', 'connected', 'none'];

/**
 * Cancels every callback that waits for a number in its E.164 form. To do it again changes nothing, but after a lost answer
 * the second one may be `none`: the lock is gone then, and so is the callback.
 */
export async function cancel(number: string, ports: CancelPorts): Promise<Cancellation> {
  const results = await Promise.all((await lockKeys(number, ports)).map((pk) => cancelSlot(pk, ports)));
  return results.sort((a, b) => BY_WEIGHT.indexOf(a.outcome) - BY_WEIGHT.indexOf(b.outcome))[0];
}

async function cancelSlot(pk: string, ports: CancelPorts): Promise<Cancellation> {
  for (let round = 0; round < ROUNDS; round++) {
    const lock = await ports.locks.read(pk);
    if (!lock) return NONE;
    const result = lock.contactId === undefined ? await cancelUnseen(lock, ports) : await cancelSeen(lock, lock.contactId, ports);
    if (result) return result;
  }
  return UNKNOWN;
}

/** The callback is not made yet, or nobody knows its contact yet: whoever meets it first ends it. */
async function cancelUnseen(lock: Lock, { locks, clock }: CancelPorts): Promise<Cancellation | undefined> {
  const now = clock();
  if (lock.expiresAt < now) return NONE;
  return await locks.requestCancel(lock, now) ? cancelled(lock) : undefined;
}

async function cancelSeen(lock: Lock, contactId: string, ports: CancelPorts): Promise<Cancellation | undefined> {
  const result = await ports.stop(contactId);
  if (result.state === 'unsure') return UNKNOWN;
  if (result.state === 'connected') return { outcome: 'connected', contactId };
  if (mayHaveNext(result, ports)) return cancelNext(lock, contactId, ports);
  await letGo(lock, contactId, ports);
  return result.state === 'over' ? NONE : cancelled(lock);
}

/** A lock that is not released bears the wish at least: whoever asks next is then not told that a callback waits. */
async function letGo(lock: Lock, contactId: string, { locks, clock, report }: CancelPorts): Promise<void> {
  await locks.release(lock, contactId).catch((error) => {
    report('The lock was not released and ends by itself.', error);
    return locks.requestCancel(lock, clock());
  }).catch((error) => report('The wish was not noted on the lock.', error));
}

/** An unanswered leg may be followed by another one. */
function mayHaveNext(result: StopResult, { graceSeconds, clock }: CancelPorts): boolean {
  if (result.state === 'gone') return graceSeconds > 0;
  return result.state === 'over' && !result.answered && graceSeconds > 0 && result.endedAt + graceSeconds >= clock();
}

/** Leaves the wish for the next leg, and lets the lock go when no such leg can come any more. */
async function cancelNext(lock: Lock, contactId: string, { locks, clock, graceSeconds }: CancelPorts): Promise<Cancellation | undefined> {
  const now = clock();
  if (!await locks.requestCancel(lock, now)) return undefined;
  await locks.settle(lock, contactId, Math.min(lock.expiresAt, now + graceSeconds));
  return cancelled(lock);
}

function cancelled({ requestedAt, contactId }: Lock): Cancellation {
  return { outcome: 'cancelled', requestedAt, contactId };
}
