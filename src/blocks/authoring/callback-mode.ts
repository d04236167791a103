/**
 * Whom a callback calls first.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-first-cb.html
 */
export enum CallbackMode {
  /** The agent accepts the callback, and then the customer is dialled. */
  AGENT_FIRST = 'AGENT_FIRST',
  /** The customer is dialled, and meets an agent only if somebody answers. Not every instance has this mode. */
  CUSTOMER_FIRST = 'CUSTOMER_FIRST',
}

/**
 * How the service writes a callback that calls the customer first. This is not published: export a flow with such a callback
 * and read the parameters of its `CreateCallbackContact` action.
 */
export interface CustomerFirstParameters {
  /** The name of the parameter that holds the mode, as the export has it. */
  readonly modeParameter: string;

  /** The value of that parameter. */
  readonly modeValue: string;

  /** The name of the parameter that holds the outbound flow. */
  readonly outboundFlowParameter: string;
}
