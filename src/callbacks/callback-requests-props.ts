import { Duration } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { DuplicateCheck } from './duplicate-check';
import { HelperOptions } from './helper-options';
import { QueueMetricsCache } from './queue-metrics-cache';
import { RequestedCallbackLanguage } from './requested-callback-language';
import { IQueue } from '../connect';

/**
 * Properties of `CallbackRequests`.
 */
export interface CallbackRequestsProps {
  /** The instance that calls the customers. */
  readonly instance: IInstanceRef;

  /**
   * Where a customer who answered waits for the agent, for a moment as a rule. Its outbound caller ID number is what customers see.
   */
  readonly queue: IQueue;

  /**
   * What is known of that queue: a customer is called when an agent is free. If nothing is known, nobody is called.
   */
  readonly metrics: QueueMetricsCache;

  /**
   * Where a queued callback waits for a customer who answered when the queue was full. It needs an outbound caller ID number.
   *
   * @default - the queue itself
   */
  readonly callbackQueue?: IQueue;

  /**
   * The check for duplicates, e.g. one that is shared with a `QueuedCallback`, so that nobody waits for two callbacks.
   *
   * @default - a check for these requests alone
   */
  readonly duplicateCheck?: DuplicateCheck;

  /**
   * The languages in which customers are greeted. The first one is for everybody whose language is none of the others.
   *
   * @default - English (`en-US`)
   */
  readonly languages?: RequestedCallbackLanguage[];

  /**
   * The contact attributes that a request may set, e.g. `topic`. The flow of the call and the agent find them on the contact.
   *
   * @default - none
   */
  readonly attributeKeys?: string[];

  /**
   * The countries that are called, as ISO 3166 codes of two letters. Whoever can send a request decides whom you pay to call, so name
   * those in which your customers are.
   *
   * @default - every country that the instance may call
   */
  readonly countries?: string[];

  /**
   * The country of numbers that are written without a country code, as an ISO 3166 code of two letters, e.g. `US`.
   *
   * @default - numbers need their country code
   */
  readonly localCountry?: string;

  /**
   * How often to try again when nobody answered, or nobody pressed 1: 2 means at most 3 calls. 0 to 10.
   *
   * @default 2
   */
  readonly maxRetries?: number;

  /**
   * The least time between two calls to a customer, 1 minute to 7 days. Afterwards the request is at the end of the line again.
   *
   * @default Duration.minutes(10)
   */
  readonly retryInterval?: Duration;

  /**
   * How long a request may wait for its first call, 1 hour to 12 days: over a weekend, if no agent works then. One that waits longer goes
   * to the dead-letter queue, whose alarm tells.
   *
   * @default Duration.days(4)
   */
  readonly longestWait?: Duration;

  /**
   * How the Lambda helpers that this construct makes are operated.
   *
   * @default - the defaults of `HelperOptions`
   */
  readonly helpers?: HelperOptions;
}
