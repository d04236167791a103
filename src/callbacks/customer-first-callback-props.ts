import { Duration } from 'aws-cdk-lib';
import { CustomerFirstCallbackLanguage } from './customer-first-callback-language';
import { CommonCallbackProps } from './queued-callback-props';
import { CustomerFirstParameters } from '../blocks';

/**
 * Properties of a `CustomerFirstCallback`.
 */
export interface CustomerFirstCallbackProps extends CommonCallbackProps {
  /**
   * How often to call again after a voicemail, or when no agent could be reached: 2 means at most 3 calls. 0 to 20, of which more
   * than 5 are warned of.
   *
   * @default 2
   */
  readonly maxRetries?: number;

  /**
   * The least time between two attempts, 1 to 259,200 seconds (3 days).
   *
   * @default Duration.minutes(10)
   */
  readonly retryInterval?: Duration;

  /**
   * The priority in the queue of each further attempt, 1 or more; the lower, the earlier. The last one is for all later attempts.
   * An attempt starts at the back of the queue, and this makes up for it. Contacts start with 5.
   *
   * @default - [3, 1] if callbacks keep their place in line, or else [5]
   * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-first-cb.html
   */
  readonly retryPriorities?: number[];

  /**
   * The languages of the offer, and of what is said to whoever answers. The first one is for everybody whose language is none of
   * the others.
   *
   * @default - English (`en-US`)
   */
  readonly languages?: CustomerFirstCallbackLanguage[];

  /**
   * How the service writes such a callback: what the `CreateCallbackContact` action of an export of yours has.
   *
   * @default - a guess, because it is not published; the warning `cdk-connect-callbacks:customer-first-parameters` tells how to find out
   */
  readonly customerFirstParameters?: CustomerFirstParameters;
}
