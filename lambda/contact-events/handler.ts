import { apply, type ApplyPorts } from './apply';
import { decide, type Policy } from './decide';
import { NOT_CALLBACKS } from './not-callbacks';
import type { Lock, LockStore } from '../shared/callback-lock';
import type { Clock } from '../shared/clock';
import { type ContactChange, readContactChange } from '../shared/contact-change';
import { describeFailure } from '../shared/failure';
import { QUEUE_TRANSFER } from '../shared/initiation-method';
import type { Log } from '../shared/log';
import { FAILED, type Meter } from '../shared/meter';

export interface Ports extends ApplyPorts {
  readonly clock: Clock;
  readonly policy: Policy;
  readonly log: Log;
  readonly meter: Meter;
}

/** Throws when a lock could not be brought up to date: the event then comes again, and at last to the dead-letter queue. */
export function createHandler(ports: Ports): (event: unknown) => Promise<void> {
  return async (event) => {
    const change = readContactChange(event);
    if (!change || isOfNoCallback(change)) return;
    try {
      await handle(change, ports);
    } catch (error) {
      ports.meter(FAILED);
      ports.log.error('The event was not applied.', { contactId: change.contactId, ...describeFailure(error) });
      // The runtime prints what is thrown, and the message of the failure is not known to be harmless.
      throw new Error('The event was not applied.');
    }
  };
}

/** Most events of an instance end here, before anything is read. */
function isOfNoCallback({ method }: ContactChange): boolean {
  return NOT_CALLBACKS.has(method) && method !== QUEUE_TRANSFER;
}

async function handle(change: ContactChange, ports: Ports): Promise<void> {
  const decision = decide(change, await locksOf(change, ports.locks), ports.policy, ports.clock());
  const applied = await apply(decision, ports);
  const outcome = applied ? decision.action : 'outrun';
  if (decision.action !== 'nothing') ports.log.info('The event was applied.', { contactId: change.contactId, outcome });
}

/** The index tells which locks a chain has, and the table what they are now. */
async function locksOf({ holders }: ContactChange, locks: LockStore): Promise<Lock[]> {
  for (const holder of holders) {
    const seen = await locks.heldBy(holder);
    const current = await Promise.all(seen.map(({ pk }) => locks.read(pk)));
    const held = current.filter((lock): lock is Lock => lock?.holder === holder);
    if (held.length > 0) return held;
  }
  return [];
}
