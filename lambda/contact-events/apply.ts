import type { Decision } from './decide';
import type { Own } from './own-lock';
import type { EnqueueApiCall } from '../shared/api-queue-client';
import type { LockStore } from '../shared/callback-lock';

export interface ApplyPorts {
  readonly locks: LockStore;
  readonly enqueue: EnqueueApiCall;
  readonly instanceId: string;
}

/** Carries a decision out; whether the lock still was what the decision thought. */
export async function apply(decision: Decision, ports: ApplyPorts): Promise<boolean> {
  if (decision.action === 'nothing') return true;
  const { lock, leg } = decision;
  if (decision.action === 'renew') return ports.locks.renew(lock, leg, { state: decision.state, expiresAt: decision.expiresAt });
  if (!await follow(decision, ports)) return false;
  if (decision.action === 'settle') return ports.locks.settle(lock, leg.contactId, decision.expiresAt);
  if (decision.action === 'cancel') await ports.enqueue('StopContact', { InstanceId: ports.instanceId, ContactId: leg.contactId });
  return ports.locks.release(lock, leg.contactId);
}

/** An end may be the first that is heard of a leg. A lock that has a later leg is not for this one to end. */
async function follow({ lock, leg }: Own, { locks }: ApplyPorts): Promise<boolean> {
  return lock.contactId === leg.contactId || locks.renew(lock, leg, { state: 'QUEUED', expiresAt: lock.expiresAt });
}
