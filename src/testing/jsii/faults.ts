/**
 * Which calls of services fail, and how. What is left out is not looked at.
 */
export interface CallFault {
  /**
   * What happens: `throttled`, `server-error`, `timeout` (nobody answers), `late` (the work is done, and nobody answers), `reset`,
   * `lost-answer` (the work is done, and the connection is cut) or `malformed`.
   */
  readonly kind: string;

  /**
   * The service as it is called in policies, e.g. `dynamodb`.
   *
   * @default - any
   */
  readonly service?: string;

  /**
   * The operation, e.g. `PutItem`.
   *
   * @default - any
   */
  readonly operation?: string;

  /**
   * A part of the name of the function that calls, or `flow` where a flow invokes a function.
   *
   * @default - any
   */
  readonly caller?: string;

  /**
   * At most so many calls fail.
   *
   * @default - all of them
   */
  readonly times?: number;
}

/**
 * Which events of contacts do not come as they should.
 */
export interface ContactEventFault {
  /** What happens: `lost` or `duplicated`. */
  readonly kind: string;

  /**
   * The type of the event, e.g. `DISCONNECTED`.
   *
   * @default - any
   */
  readonly eventType?: string;

  /**
   * At most so many events.
   *
   * @default - all of them
   */
  readonly times?: number;
}
