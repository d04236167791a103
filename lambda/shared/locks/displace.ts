import type { ContactRef, LiveContacts } from './contact-fate';
import { type Liveness, livenessOf } from './liveness';
import type { Lock } from '../callback-lock';

/** `unsure` is never a reason to displace, and none to give up a callback of one's own either. */
export type Displacement = 'allowed' | 'refused' | 'unsure';

/** Whether somebody else's lock may be replaced. */
export type Displace = (seen: Lock) => Promise<Displacement>;

export interface DisplacePorts {
  readonly contacts: LiveContacts;
  readonly instanceId: string;
  readonly now: number;
  readonly retryGraceSeconds: number;
  /** Whether a callback that only waits may be ended for another one. */
  readonly replaces: boolean;
  readonly report: (problem: string, error: unknown) => void;
}

const DISPLACEMENTS: Record<Liveness, Displacement> = { over: 'allowed', waiting: 'refused', busy: 'refused', unsure: 'unsure' };

/** For one request: it remembers whose contact is over, because a contact that was just stopped looks like one between two legs. */
export function displacer(ports: DisplacePorts): Displace {
  const over = new Set<string>();
  return async (seen) => {
    const { contactId } = seen;
    if (contactId === undefined) return mayDisplaceReservation(seen, ports) ? 'allowed' : 'refused';
    if (over.has(contactId)) return 'allowed';
    const displacement = await displaceLeg(seen, { instanceId: ports.instanceId, contactId }, ports).catch((error) => {
      ports.report('It is not known whether the callback of the lock lives.', error);
      return 'unsure' as const;
    });
    if (displacement === 'allowed') over.add(contactId);
    return displacement;
  };
}

/** The creation flow of the callback that loses its reservation is told so by its confirmation, and ends it. */
function mayDisplaceReservation(lock: Lock, { replaces }: DisplacePorts): boolean {
  return lock.state === 'RESERVED' && (replaces || isCancelled(lock));
}

/**
 * The customer has been told so. Should one more leg of that callback begin, two may ring; with a refusal, none would: the words
 * that a callback waits would be wrong.
 */
function isCancelled({ cancelRequestedAt }: Lock): boolean {
  return cancelRequestedAt !== undefined;
}

async function displaceLeg(seen: Lock, contact: ContactRef, { contacts, now, retryGraceSeconds, replaces }: DisplacePorts): Promise<Displacement> {
  const liveness = livenessOf(seen, await contacts.describe(contact), now, retryGraceSeconds);
  if (liveness === 'unsure' && isCancelled(seen)) return 'allowed';
  if (liveness !== 'waiting' || !replaces) return DISPLACEMENTS[liveness];
  await contacts.stop(contact);
  return 'allowed';
}
