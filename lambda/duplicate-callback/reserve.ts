import type { LockOperation } from './operation';
import { timeOfRequest, waited } from './waited';
import type { Lock } from '../shared/callback-lock';
import type { Answer } from '../shared/contact-event';
import { contend } from '../shared/locks/contend';

/**
 * Before the callback is offered. A flow block may run the function four times for one request, and the client library
 * repeats a write whose answer was lost, so a lock that is already the holder's own is as good as a new one.
 *
 * With several locks for a customer, a repeated run may find an earlier one free that the first run did not, and take it,
 * too. The surplus reservation expires, or is released with the other one.
 */
export const reserve: LockOperation = async ({ slots, holder, requestedAt }, { clock, locks, displace, reservationSeconds }) => {
  const now = clock();
  const lock = { holder, state: 'RESERVED', requestedAt: timeOfRequest(requestedAt, now) ?? now, expiresAt: now + reservationSeconds } as const;
  const refusing: Lock[] = [];
  for (const pk of slots) {
    if (await locks.take({ pk, ...lock }, now)) return reserved(lock);
    const contest = await contend({ pk, ...lock }, now, { locks, displace });
    if ('held' in contest) return reserved(contest.held);
    refusing.push(contest.lostTo);
  }
  return duplicate(refusing, now);
};

function reserved({ requestedAt }: Pick<Lock, 'requestedAt'>): Answer {
  return { outcome: 'reserved', requestedAt: String(requestedAt) };
}

/** What the flow needs for its sentence: of several callbacks, the one that waits longest comes first. */
function duplicate(refusing: readonly Lock[], now: number): Answer {
  const { state, requestedAt } = refusing.reduce((one, other) => other.requestedAt < one.requestedAt ? other : one);
  const { waitedMinutes } = waited(String(requestedAt), now);
  return { outcome: 'duplicate', state: state.toLowerCase(), ...(waitedMinutes ? { waitedMinutes } : {}) };
}
