import type { Channel } from '../../language/spec';

/** A queue and a channel that agents of a profile serve. */
export interface ProfileEntry {
  readonly queue: string;
  readonly channel: Channel;
  /** 1 to 99, low first (RT-1). */
  readonly priority: number;
  /** In milliseconds (RT-2). */
  readonly delay: number;
}

export interface ChannelSlots {
  readonly channel: Channel;
  readonly concurrency: number;
  /** Whether contacts of other channels may come while the agent has one of this channel (RT-10). */
  readonly besideOthers: boolean;
}

export interface Profile {
  readonly id: string;
  readonly entries: readonly ProfileEntry[];
  readonly channels: readonly ChannelSlots[];
  /** An outbound call does not send the agent to the end of the line (RT-8). */
  readonly outboundKeepsTurn: boolean;
}

/** The entries in steps of equal priority, the first step first. */
export function prioritySteps({ entries }: Profile): ProfileEntry[][] {
  const priorities = [...new Set(entries.map(({ priority }) => priority))].sort((one, other) => one - other);
  return priorities.map((priority) => entries.filter((entry) => entry.priority === priority));
}
