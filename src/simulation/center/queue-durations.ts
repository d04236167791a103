import { Contact } from './contact';

export type Milliseconds = number;

/** How long a contact was in queue; the service's pages count in three ways (K2). */
export interface QueueDurations {
  /** From enqueue to dequeue of this contact alone (ME-1, FA-7). */
  readonly leg?: Milliseconds;
  /** From its creation on, the initial delay included. */
  readonly withDelay?: Milliseconds;
  /** Of customer-first callbacks: the waits of the contacts before as well (C-6). */
  readonly total?: Milliseconds;
}

export function queueDurationsOf({ at: { initiation, enqueue, dequeue }, queuedBefore }: Contact): QueueDurations {
  const isOver = enqueue !== undefined && dequeue !== undefined;
  const leg = isOver ? dequeue - enqueue : undefined;
  return {
    leg,
    withDelay: isOver ? dequeue - initiation : undefined,
    total: queuedBefore === undefined ? undefined : queuedBefore + (leg ?? 0),
  };
}
