import { Duration } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { CallbackKillSwitches } from './callback-kill-switches';
import { CallbackLanguage } from './callback-language';
import { CancelCallback } from './cancel-callback';
import { DuplicateCheck } from './duplicate-check';
import { HelperOptions } from './helper-options';
import { OfferGate } from './offer-gate';
import { PlaceInLine } from './place-in-line';
import { QueueExperienceOptions } from './queue-experience-props';
import { QueuePositionSmsOptions } from './queue-position-sms-options';
import { IQueue, RoutingProfile } from '../connect';

/**
 * A place at which a callback can be offered.
 */
export enum OfferPoint {
  /** When the customer calls, before the line. */
  INBOUND = 'INBOUND',
  /** While the customer waits in line, once a minute. */
  CUSTOMER_QUEUE = 'CUSTOMER_QUEUE',
  /** When an agent transfers the customer to the queue. */
  QUEUE_TRANSFER = 'QUEUE_TRANSFER',
}

/**
 * What every kind of queued callback is told.
 */
export interface CommonCallbackProps {
  /** The instance that everything belongs to. */
  readonly instance: IInstanceRef;

  /** Where customers wait who stay on the line. */
  readonly inboundQueue: IQueue;

  /**
   * Where callbacks wait. It needs an outbound caller ID number. A queue of its own shows in reports how many callbacks wait.
   */
  readonly callbackQueue: IQueue;

  /**
   * The routing profiles of the agents who take the callbacks. Each must serve the inbound queue; the entry for the callback
   * queue follows from it and from `placeInLine`.
   *
   * @default - none; add the callback queue to your routing profiles yourself
   */
  readonly routingProfiles?: RoutingProfile[];

  /**
   * Whether a callback keeps the customer's place in line, or lets live calls go first.
   *
   * @default PlaceInLine.keep()
   */
  readonly placeInLine?: PlaceInLine;

  /**
   * How long a callback must have waited before agents of these routing profiles are offered it, 0 to 9999 seconds.
   *
   * @default - the delay that the routing profile has for the inbound queue
   */
  readonly routingDelay?: Duration;

  /**
   * The least time between the request and the callback's entry into its queue, 1 to 259,200 seconds (3 days).
   *
   * @default Duration.seconds(99)
   */
  readonly initialDelay?: Duration;

  /**
   * The number to show the customer in place of that of the callback queue, in E.164 format; it must be claimed for the instance.
   *
   * @default - the outbound caller ID number of the callback queue
   */
  readonly callerId?: string;

  /**
   * The country in which customers enter their number without a country code, as an ISO 3166 code of two letters, e.g. `US`.
   *
   * @default - customers enter the number with its country code
   */
  readonly localCountry?: string;

  /**
   * Where the callback is offered.
   *
   * @default [OfferPoint.INBOUND]
   */
  readonly offerIn?: OfferPoint[];

  /**
   * What decides by the load of the inbound queue whether the callback is offered. Its metrics must watch that queue.
   *
   * @default - it is always offered
   */
  readonly offerGate?: OfferGate;

  /**
   * The switches with which people stop the offer, or the calls, without a deployment.
   *
   * @default - there are none
   */
  readonly killSwitches?: CallbackKillSwitches;

  /**
   * Whether a customer is refused a second callback while the first one waits.
   *
   * @default true
   */
  readonly refuseDuplicates?: boolean;

  /**
   * The check for duplicates, e.g. one that several callbacks share.
   *
   * @default - a check for this callback alone
   */
  readonly duplicateCheck?: DuplicateCheck;

  /**
   * With what customers who have a callback take it back, or move it to another number, when they call again from theirs.
   *
   * @default - one is made with the check; with a `duplicateCheck` of your own, such customers only hear that their callback stays
   */
  readonly cancelCallback?: CancelCallback;

  /**
   * How the Lambda helpers that this construct makes are operated.
   *
   * @default - the defaults of `HelperOptions`
   */
  readonly helpers?: HelperOptions;

  /**
   * How customers are texted when their turn is near. They are asked for their consent first.
   *
   * @default - no text is sent
   */
  readonly positionSms?: QueuePositionSmsOptions;

  /**
   * Whether the generated flows write logs while no phone number is at hand. Around the number, logging is always off.
   *
   * @default true
   */
  readonly flowLogging?: boolean;
}

/**
 * Properties of a `QueuedCallback`.
 */
export interface QueuedCallbackProps extends CommonCallbackProps {
  /**
   * What customers hear while they wait in line: music, their place and the estimated wait. Where the callback is offered in queue, it
   * is offered between them, not to those who declined it before.
   *
   * @default - a prompt again and again and the callback once a minute, if it is offered in queue; or else the default customer queue
   * flow of the instance
   */
  readonly queueExperience?: QueueExperienceOptions;

  /**
   * How often to try again when the phone rang and nobody answered: 2 means at most 3 calls. Voicemail counts as an answer.
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
   * The languages of the offer and the whispers. The first one is for everybody whose language is none of the others.
   *
   * @default - English (`en-US`)
   */
  readonly languages?: CallbackLanguage[];
}
