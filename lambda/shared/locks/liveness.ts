import type { ContactFate } from './contact-fate';
import type { Lock } from '../callback-lock';

/** `unsure` is a callback that may or may not ring again. */
export type Liveness = 'waiting' | 'busy' | 'over' | 'unsure';

/**
 * Whether a callback is still to come. A leg that nobody answered may be followed by another one, so it is over only after
 * the time in which that one would have begun.
 */
export function livenessOf(lock: Lock, fate: ContactFate, now: number, retryGraceSeconds: number): Liveness {
  if (fate.stage === 'busy' || (fate.stage === 'waiting' && lock.state === 'DIALLING')) return 'busy';
  if (fate.stage === 'waiting') return 'waiting';
  // The service may not know a contact yet that has only just begun, so one that it does not find counts from then.
  const endedAt = fate.stage === 'ended' ? fate.at : lock.contactSince ?? lock.requestedAt;
  const reachedAgent = fate.stage === 'ended' && fate.reachedAgent;
  return reachedAgent || now - endedAt > retryGraceSeconds ? 'over' : 'unsure';
}
