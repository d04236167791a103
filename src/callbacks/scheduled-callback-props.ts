import { Duration } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { CallbackRequests } from './callback-requests';
import { CancelCallback } from './cancel-callback';
import { DuplicateCheck } from './duplicate-check';
import { HelperOptions } from './helper-options';
import { HolidayCalendar } from './holiday-calendar';
import { ScheduledCallbackLanguage } from './scheduled-callback-language';
import { IQueue, OpeningHours } from '../connect';

/**
 * Properties of a `ScheduledCallback`.
 */
export interface ScheduledCallbackProps {
  /** The instance that everything belongs to. */
  readonly instance: IInstanceRef;

  /**
   * Where callbacks wait from the beginning of their slot. It needs an outbound caller ID number, and agents whose routing profiles
   * serve it.
   */
  readonly callbackQueue: IQueue;

  /**
   * When customers can be called back, at most 100 pairs of a day and its hours. They are cut into slots from each opening on; what is
   * left of a day that is shorter than a slot is not offered. Nobody looks at the hours of the queue, so a slot must be within them.
   */
  readonly openingHours: OpeningHours[];

  /**
   * The zone that the opening hours are meant in and in which times are said, by its IANA name, e.g. `Europe/Berlin`. Slots at which the
   * clocks change are not offered.
   */
  readonly timeZone: string;

  /**
   * How many callbacks fit into one slot, 1 to 100: what your agents can call in that time beside everything else.
   */
  readonly capacityPerSlot: number;

  /**
   * How long a slot is, 5 minutes to 12 hours.
   *
   * @default Duration.hours(1)
   */
  readonly slotLength?: Duration;

  /**
   * Days or parts of days without slots, in the same time zone.
   *
   * @default - none
   */
  readonly holidays?: HolidayCalendar;

  /**
   * The least time between the call and a slot, up to the horizon.
   *
   * @default Duration.hours(1)
   */
  readonly notice?: Duration;

  /**
   * How far ahead slots are offered: up to 3 days, the longest delay of a callback, and up to 100 slots; with `requests` up to 90 days.
   *
   * @default Duration.days(3)
   */
  readonly horizon?: Duration;

  /**
   * What calls the customers whose slot no delay of a queued callback reaches, for a horizon beyond 3 days. When such a slot begins, its
   * callbacks get into the line of the requests: agents who are free call, in the languages and with the retries given there. Until then
   * the phone number is kept with the booking, in the table and nowhere else; encrypt it with `helpers.encryptionKey`.
   *
   * @default - no slot is further away than a delay reaches
   * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html
   */
  readonly requests?: CallbackRequests;

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
   * The languages of the offer and the whispers. The first one is for everybody whose language is none of the others.
   *
   * @default - English (`en-US`)
   */
  readonly languages?: ScheduledCallbackLanguage[];

  /**
   * The check for duplicates. Give the one of your queued callback, so that a customer has a queued or a scheduled callback and not
   * both. With `requests` it must be the check of those.
   *
   * @default - the check of `requests`, with a canceller and a follower made here; without `requests` a check for this callback alone
   */
  readonly duplicateCheck?: DuplicateCheck;

  /**
   * With what customers who have a callback take it back, or move it to another number, when they call again from theirs.
   *
   * @default - one is made here; with a `duplicateCheck` of your own, such customers only hear that their callback stays
   */
  readonly cancelCallback?: CancelCallback;

  /**
   * How the Lambda helpers that this construct makes are operated.
   *
   * @default - the defaults of `HelperOptions`
   */
  readonly helpers?: HelperOptions;

  /**
   * Whether the flows write logs while no phone number is at hand. Around the number, logging is always off.
   *
   * @default true
   */
  readonly flowLogging?: boolean;
}
