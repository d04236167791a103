import { Switchboard } from './switchboard';

/**
 * The switches with which people stop a queued callback, without a deployment.
 */
export interface CallbackKillSwitches {
  /** The switchboard with the flags. */
  readonly switchboard: Switchboard;

  /**
   * The name of the flag that is on while callbacks are offered. While it is off, customers wait in line, as if they had declined.
   *
   * @default - callbacks are always offered
   */
  readonly offering?: string;

  /**
   * The name of the flag that is on while customers are called back. While it is off, new callbacks are held before their queue,
   * and look every 5 minutes whether it is on again. If holding fails, the callback enters its queue.
   *
   * Callbacks that are in the queue already are called nevertheless: the service has no way to stop them all but ending each one,
   * and a disabled queue still hands out what it holds. The service removes callbacks after 7 days, held ones as well.
   *
   * @default - customers are always called back
   */
  readonly dialling?: string;
}
