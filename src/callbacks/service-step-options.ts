import { Duration } from 'aws-cdk-lib';
import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { NextOpening } from './next-opening';
import { NoLinePrompts } from './no-line-prompts';
import { QueuedCallback } from './queued-callback';
import { FlowPart, Message, StaffingStatus } from '../blocks';

/**
 * A self-service menu.
 */
export interface ServiceMenu {
  /**
   * Says what each key is for, and that 0 leads to a person.
   */
  readonly message: Message;

  /**
   * What the keys `1` to `9` lead to, e.g. a `TransferToFlow` to the path of another queue, or a `PlayPrompt`. Callers whose choice
   * ends open go on to a person.
   */
  readonly choices: Record<string, FlowPart>;

  /**
   * How often to ask again if no key was pressed, or none of the choices, 0 to 100. Then the caller goes on to a person.
   *
   * @default 2
   */
  readonly repeats?: number;

  /**
   * How long to wait for a key, 1 to 180 seconds.
   *
   * @default Duration.seconds(5)
   */
  readonly timeout?: Duration;
}

/**
 * What comes after a message of the service status.
 */
export interface StatusStepOptions {
  /**
   * The name of the calendar. Only for holidays.
   *
   * @default - the first calendar
   */
  readonly calendar?: string;

  /**
   * What comes after the message. `Chain.of()` leads on along the path, so that callers still reach somebody.
   *
   * @default - the call ends
   */
  readonly after?: FlowPart;
}

/**
 * What callers get outside of the opening hours.
 */
export interface OpeningStepOptions {
  /**
   * What knows when it opens next. Its hours are checked, and callers hear the day and the time.
   *
   * @default - the hours of the queue are checked, and callers hear that it is closed
   */
  readonly nextOpening?: NextOpening;

  /**
   * The callback that is offered to callers after hours, for the next opening. It comes at most 45 minutes after the opening, and is
   * not offered if that is more than three days away. Needs `nextOpening`.
   *
   * @default - no callback after hours
   */
  readonly afterHours?: QueuedCallback;

  /**
   * What is said in the languages of that callback, by language code, e.g. `en-US`.
   *
   * @default - English texts; every other language needs all prompts
   */
  readonly afterHoursPrompts?: Record<string, NoLinePrompts>;
}

/**
 * When a queue counts as staffed.
 */
export interface StaffingStepOptions {
  /**
   * What at least one agent must be. With `AVAILABLE`, callers are sent away whenever all agents are busy.
   *
   * @default StaffingStatus.ONLINE - somebody is signed in, and may be free in some minutes
   */
  readonly status?: StaffingStatus;
}

/**
 * To how many callers a callback is still offered shortly before the closing.
 */
export interface ClosingTaper {
  /**
   * From when on, in whole minutes before the closing.
   */
  readonly beforeClosing: Duration;

  /**
   * To how many of 100 callers, 0 to 100.
   */
  readonly percent: number;
}

/**
 * When the callback is offered.
 */
export interface CallbackStepOptions {
  /**
   * What knows when it closes, so that fewer callbacks are promised shortly before.
   *
   * @default - the offer does not depend on the closing
   */
  readonly nextOpening?: NextOpening;

  /**
   * To how many callers it is offered shortly before the closing. All others hear that none can be promised, and stay in line.
   *
   * @default - 75 % in the last 60 minutes, 50 % in the last 30, 25 % in the last 15
   */
  readonly closingTaper?: ClosingTaper[];

  /**
   * What is said where the callback is the last resort, in the languages of the callback, by language code, e.g. `en-US`.
   *
   * @default - English texts; every other language needs all prompts
   */
  readonly lastResortPrompts?: Record<string, NoLinePrompts>;
}

/**
 * Another queue for callers for whom the first one has no room or nobody.
 */
export interface OverflowQueue {
  /** The queue. */
  readonly queue: IQueueRef;

  /**
   * What callers hear before they wait there.
   *
   * @default - nothing
   */
  readonly message?: Message;
}
