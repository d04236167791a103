import { Duration } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { HelperOptions } from './helper-options';
import { QuietHours } from './quiet-hours';

/**
 * How customers are texted about their callback.
 */
export interface QueuePositionSmsOptions extends HelperOptions {
  /**
   * What the texts are sent from: the ARN of a phone number, a pool or a sender ID of AWS End User Messaging SMS.
   */
  readonly originationIdentityArn: string;

  /**
   * The places in line at which a text is sent, at most one for each; of several that are reached at once only the nearest gets
   * one. A place is looked at once a minute at most, so a queue needs a threshold of at least as many places as it moves in two
   * minutes, or callbacks pass it unseen.
   *
   * @default [2]
   */
  readonly thresholds?: number[];

  /**
   * How many calls of `GetContactMetrics` in a second all waiting callbacks together may make, as an average. All else in the
   * account that asks for metrics of contacts shares the quota.
   *
   * @default - half of the 2 calls that the quota is assumed to allow
   */
  readonly callsPerSecond?: number;

  /**
   * When customers are not texted. Texts about the place in line are sent afterwards if they are still due, others never.
   *
   * The flow parameter `timeZone` says which clock counts, in generated flows the attribute `callbackTimeZone`; without it
   * `defaultTimeZone`, and without that all zones of the country of the number. If none is known, nothing is sent.
   *
   * @default - customers are texted at any hour
   */
  readonly quietHours?: QuietHours;

  /**
   * The time zone of customers whose own is not given, e.g. `Europe/Berlin`.
   *
   * @default - all zones of the country of the number
   */
  readonly defaultTimeZone?: string;

  /**
   * The text by language that confirms the callback when it is created; the first one is for everybody else.
   *
   * @default - no text
   */
  readonly confirmationMessages?: Record<string, string>;

  /**
   * The text by language after an attempt that reached nobody, sent once for each; the first one is for everybody else. An agent
   * must have had the callback: one that was cancelled, replaced or expired while it waited gets none, nor does one that calls
   * its customer first.
   *
   * Consent, number, language and time zone are read from the attributes `callbackTextConsent`, `callbackNumber`,
   * `callbackLanguage` and `callbackTimeZone` of the callback, which generated flows write. What the event of an unanswered
   * attempt says is not documented; one that does not say enough leads to no text.
   *
   * @default - no text
   */
  readonly missedMessages?: Record<string, string>;

  /**
   * How to cancel the callback, by language, e.g. `Reply CANCEL to cancel.` Texts show it for `{cancel}`.
   *
   * @default - texts may not have `{cancel}`
   */
  readonly cancelInstructions?: Record<string, string>;

  /**
   * The number that will ring, as the text shows it for `{number}`.
   *
   * @default - texts may not have `{number}`
   */
  readonly ringingNumber?: string;

  /**
   * The configuration set for delivery events.
   *
   * @default - none
   */
  readonly configurationSetName?: string;

  /**
   * How long carriers may try to deliver the text, 5 seconds to 72 hours; an old text is worse than none.
   *
   * @default Duration.minutes(5)
   */
  readonly timeToLive?: Duration;

  /**
   * The country of numbers without a country code, as an ISO 3166 code of two letters, e.g. `US`.
   *
   * @default - numbers without a country code get no text
   */
  readonly defaultCountry?: string;
}

/**
 * Properties of a `QueuePositionSms`.
 */
export interface QueuePositionSmsProps extends QueuePositionSmsOptions {
  /** The instance whose callbacks are watched. */
  readonly instance: IInstanceRef;

  /**
   * The text by language, e.g. `en-US`; the first one is for everybody else. `{position}` stands for the place in line.
   */
  readonly messages: Record<string, string>;
}
