import { Duration } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { AnnouncedPosition, AnnouncedWait } from './announced-range';
import { HelperOptions } from './helper-options';
import { QueueExperienceLanguage } from './queue-experience-language';
import type { QueuedCallback } from './queued-callback';
import { FlowPart, Message } from '../blocks';

/**
 * What customers hear while they wait in line, and how often.
 */
export interface QueueExperienceOptions extends HelperOptions {
  /**
   * The languages that customers are spoken to in. The first one is for everybody whose language is none of the others.
   *
   * @default - English (`en-US`)
   */
  readonly languages?: QueueExperienceLanguage[];

  /**
   * What plays in turn with the prompt `waiting`: prompts of the instance, or audio files.
   *
   * @default - only the prompt `waiting`, again and again
   */
  readonly music?: Message[];

  /**
   * How long a round is: after so much music, customers hear the news of the line or an offer. 21 to 600 seconds; while an agent
   * has 20 seconds to accept, a contact can neither be moved nor get a callback.
   *
   * @default Duration.seconds(60)
   */
  readonly interruptEvery?: Duration;

  /**
   * The ranges in which the estimated wait is announced, at most 20; no wait beyond the last one is. An empty list announces none.
   *
   * @default - English sentences: below 2, 5, 10, 20 and 30 minutes, and more than half an hour
   */
  readonly waitRanges?: AnnouncedWait[];

  /**
   * The ranges in which the place in line is announced, at most 20; no place beyond the last one is. An empty list announces none.
   *
   * @default - English sentences: the next, up to 3, up to 5, up to 10, and further back
   */
  readonly positionRanges?: AnnouncedPosition[];

  /**
   * After how long a range is announced again, also one that has not changed or that rose, 1 to 60 minutes. Before, only what fell
   * is announced.
   *
   * @default Duration.minutes(5)
   */
  readonly repeatAfter?: Duration;

  /**
   * How many calls of `GetContactMetrics` in a second a line may make, as an average. All else in the account that asks for metrics
   * of contacts shares the quota.
   *
   * @default - a quarter of the 2 calls that the quota is assumed to allow
   */
  readonly callsPerSecond?: number;

  /**
   * In every how manieth round the callback and the other choices are offered, 1 to 100.
   *
   * @default 3
   */
  readonly offerEvery?: number;

  /**
   * How often customers may decline the callback until they are not asked in line any more, 1 to 10. Silence declines nothing. In the
   * flows of a `QueuedCallback` with a `queueExperience`, the offer before the line counts, too.
   *
   * @default 1
   */
  readonly maxDeclines?: number;

  /**
   * Keys that lead elsewhere, e.g. to a flow that records a message. What ends open, and what fails, goes back into the line; so
   * does a transfer to a queue that is full.
   *
   * @default - none
   */
  readonly otherChoices?: Record<string, FlowPart>;
}

/**
 * Properties of a `QueueExperience`.
 */
export interface QueueExperienceProps extends QueueExperienceOptions {
  /** The instance that everything belongs to. */
  readonly instance: IInstanceRef;

  /**
   * The callback that is offered in line, behind its gate if it has one.
   *
   * @default - no callback is offered
   */
  readonly callback?: QueuedCallback;
}
