import { type Own, ownLock } from './own-lock';
import type { Lock } from '../shared/callback-lock';
import type { ContactChange } from '../shared/contact-change';
import { CUSTOMER_FIRST_DIALLED, CUSTOMER_FIRST_QUEUED } from '../shared/initiation-method';

export interface Policy {
  /** How long after the end of an unanswered leg the next one may begin; 0 if there is none. */
  readonly graceSeconds: number;
  readonly lockSeconds: number;
}

/** What to do with a lock. Each is harmless when it is done again. */
export type Decision =
  | { readonly action: 'nothing' }
  | Own & { readonly action: 'renew'; readonly state: Lock['state']; readonly expiresAt: number }
  | Own & { readonly action: 'settle'; readonly expiresAt: number }
  | Own & { readonly action: 'release' }
  | Own & { readonly action: 'cancel' };

/** From the end of a customer-first callback in its queue to the first event of the dialled one. */
const HAND_OVER_SECONDS = 300;
/** The flow of a dialled one creates the next attempt before it ends; the creation flow of that one confirms the lock at once. */
const CONFIRMATION_SECONDS = 10;

/** Decides from one event and the locks of its chain. */
export function decide(change: ContactChange, locks: readonly Lock[], policy: Policy, now: number): Decision {
  const own = ownLock(change, locks);
  if (!own) return { action: 'nothing' };
  const state = hadAgent(change, own.lock) ? 'DIALLING' : 'QUEUED';
  if (change.ended) return ending(change, own, state, policy, now);
  if (own.lock.cancelRequestedAt !== undefined && state === 'QUEUED') return { action: 'cancel', ...own };
  return { action: 'renew', ...own, state, expiresAt: now + policy.lockSeconds };
}

/** Counted from the end of the leg, so that an event that comes late or again does not prolong the lock. */
function ending(change: ContactChange, own: Own, state: Lock['state'], { graceSeconds }: Policy, now: number): Decision {
  const grace = graceAfter(change.method, graceSeconds);
  if (state === 'DIALLING' || grace === 0) return { action: 'release', ...own };
  return { action: 'settle', ...own, expiresAt: Math.ceil(change.endedAt ?? now) + grace };
}

function graceAfter(method: string, seconds: number): number {
  if (method === CUSTOMER_FIRST_QUEUED) return Math.max(seconds, HAND_OVER_SECONDS);
  return method === CUSTOMER_FIRST_DIALLED ? Math.min(seconds, CONFIRMATION_SECONDS) : seconds;
}

/** An earlier event may have said so, and this one not. */
function hadAgent({ withAgent, contactId }: ContactChange, lock: Lock): boolean {
  return withAgent || (lock.contactId === contactId && lock.state === 'DIALLING');
}
