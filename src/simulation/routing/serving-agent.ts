import { Profile } from './profile';
import type { Channel } from '../../language/spec';

/** An agent as routing sees it. Only the router changes it. */
export interface ServingAgent {
  readonly id: string;
  profile: Profile;
  /** Whether contacts may be offered at all. */
  available: boolean;
  /** Since when, for the agent who waits longest (RT-4). */
  availableSince: number;
  /** The channels of the contacts in hand, those on offer included. */
  readonly inHand: Channel[];
  /** The order in which agents came, which tells those apart who became available together. */
  readonly order: number;
}

/** Who has least in hand, then who has been available longest (RT-4). */
export function byIdleness(one: ServingAgent, other: ServingAgent): number {
  return one.inHand.length - other.inHand.length || one.availableSince - other.availableSince || one.order - other.order;
}

/** Whether a slot of the channel is free, beside everything in hand (RT-10). */
export function canTake({ available, inHand, profile }: ServingAgent, channel: Channel): boolean {
  if (!available) return false;
  const slots = profile.channels.find((one) => one.channel === channel);
  if (!slots || inHand.filter((one) => one === channel).length >= slots.concurrency) return false;
  return inHand.every((held) => held === channel || profile.channels.find((one) => one.channel === held)?.besideOthers !== false);
}
