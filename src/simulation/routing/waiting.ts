import type { Channel } from '../../language/spec';

/** A contact that waits for an agent, as routing sees it. */
export interface Waiting {
  readonly id: string;
  /** The ARN of the queue; an agent's own queue is called by the agent. */
  readonly queue: string;
  /** The one agent who may take it, where it waits in the queue of an agent (RT-11). */
  readonly agent?: string;
  readonly channel: Channel;
  readonly enqueuedAt: number;
  /** What contacts of one priority are ordered by: the start of the wait, or that of the call that a callback came from (PL-2). */
  readonly orderingKey: number;
  /** Of the contact, low first (RT-5). */
  readonly priority: number;
  /** In milliseconds, added to the age for routing only (RT-6). */
  readonly ageAdjustment: number;
  /** The order in which contacts of one key came. */
  readonly order: number;
  /** Which agents the routing criteria allow at this instant (RT-12). */
  readonly admits?: (agent: string, now: number) => boolean;
  /** The instants at which other agents become allowed. */
  readonly widensAt?: readonly number[];
}

/** Low priority first, then the oldest (RT-5, RT-6, RT-7). */
export function byTurn(one: Waiting, other: Waiting): number {
  return one.priority - other.priority
    || (one.orderingKey - one.ageAdjustment) - (other.orderingKey - other.ageAdjustment)
    || one.order - other.order;
}

/** The age that a delay of a routing profile is compared with (RT-2). */
export function routingAge({ enqueuedAt, ageAdjustment }: Waiting, now: number): number {
  return now - enqueuedAt + ageAdjustment;
}
