import type { Center } from './center';
import { Contact } from './contact';
import { referredTo, warnOfReference } from './referring';

/** A queue, or that of an agent. */
export interface QueueTarget {
  readonly queue: string;
  readonly agent?: string;
}

/** What a block calls a queue or an agent; undefined where it names neither. */
export function queueTarget(center: Center, contact: Contact, { queue, agent }: Partial<QueueTarget>): QueueTarget | 'unknown' | undefined {
  if (queue !== undefined) {
    const known = referredTo(center, contact, center.model.queues, queue);
    return known ? { queue: known.id } : 'unknown';
  }
  if (agent === undefined) return undefined;
  const owner = center.agent(agent)?.name;
  if (owner !== undefined) return { queue: owner, agent: owner };
  warnOfReference(center, contact, agent, center.agents.keys());
  return 'unknown';
}

/** Where a contact is to go. */
export function targetOf({ queue, targetAgent }: Contact): QueueTarget | undefined {
  return queue === undefined ? undefined : { queue, agent: targetAgent };
}
