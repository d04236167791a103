import { Duration } from 'aws-cdk-lib';
import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { Channel } from './media-concurrency';

/**
 * A queue that agents with a routing profile serve.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing-profiles-priority.html
 */
export interface RoutingProfileQueue {
  /** The queue. */
  readonly queue: IQueueRef;

  /**
   * The channel of the contacts that are served.
   *
   * @default Channel.VOICE
   */
  readonly channel?: Channel;

  /**
   * The rank among the queues of the profile, 1 to 99, low numbers first.
   *
   * It is strict: nothing of priority 2 is offered while a contact of priority 1 can be.
   *
   * @default 1
   */
  readonly priority?: number;

  /**
   * How long a contact must have waited before these agents are offered it, 0 to 9999 seconds, even if they are idle.
   *
   * @default Duration.seconds(0)
   */
  readonly delay?: Duration;
}

/**
 * A queue of a routing profile with its defaults filled in.
 */
export interface RoutingProfileQueueEntry {
  /** The queue. */
  readonly queue: IQueueRef;
  /** The channel of the contacts that are served. */
  readonly channel: Channel;
  /** The rank among the queues of the profile, low numbers first. */
  readonly priority: number;
  /** How long a contact must have waited before it is offered. */
  readonly delay: Duration;
}
