import { NOT_CALLBACKS } from './not-callbacks';
import type { Leg, Lock } from '../shared/callback-lock';
import type { ContactChange } from '../shared/contact-change';
import { QUEUE_TRANSFER } from '../shared/initiation-method';

/** The clocks of the helpers and of the service may differ by this much. */
const CLOCK_SKEW_SECONDS = 5;

/** The lock that an event is about, and the contact as a leg of its callback. */
export interface Own {
  readonly lock: Lock;
  readonly leg: Leg;
}

/** Finds among the locks of a chain the one that this contact is a leg of. */
export function ownLock(change: ContactChange, locks: readonly Lock[]): Own | undefined {
  const { contactId, startedAt } = change;
  const known = locks.find((lock) => lock.contactId === contactId);
  if (known) return { lock: known, leg: { contactId, since: startedAt ?? known.contactSince ?? 0 } };
  const lock = lockOfNewLeg(change, locks);
  return lock && startedAt !== undefined ? { lock, leg: { contactId, since: startedAt } } : undefined;
}

/** A flow may move a waiting callback to another queue; callers on the line are moved in the same way, but follow no callback. */
function lockOfNewLeg(change: ContactChange, locks: readonly Lock[]): Lock | undefined {
  const followed = locks.find(({ contactId }) => contactId !== undefined && contactId === change.previousContactId);
  if (change.method === QUEUE_TRANSFER) return followed;
  if (NOT_CALLBACKS.has(change.method)) return undefined;
  return followed ?? locks.find((lock) => isFirstLeg(change, lock)) ?? lockOfLostLeg(locks);
}

/** A chain may ask again while events of its last callback still come: that one began before the new request. */
function isFirstLeg({ startedAt = 0 }: ContactChange, { contactId, requestedAt }: Lock): boolean {
  return contactId === undefined && startedAt + CLOCK_SKEW_SECONDS >= requestedAt;
}

/** All events of the legs in between got lost. Of several locks nobody could say which one it is. */
function lockOfLostLeg(locks: readonly Lock[]): Lock | undefined {
  return locks.length === 1 && locks[0].contactId !== undefined ? locks[0] : undefined;
}
