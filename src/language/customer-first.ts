/**
 * How a callback that calls the customer first is written. Nobody has published it: the key of the mode was seen once in an
 * export, with the value `AgentFirst`. The value of the other mode and the key of the outbound flow are guesses.
 */
export const CUSTOMER_FIRST_GUESS = {
  modeParameter: 'CallbackMode', modeValue: 'CustomerFirst', outboundFlowParameter: 'OutboundContactFlowId',
} as const;

/** How to find out how it is written. */
export const CUSTOMER_FIRST_CAPTURE = 'set up one such callback in the flow designer (transfer to queue block, transfer to callback queue, customer '
  + 'first, with an outbound flow), export the flow, and read the parameters of its CreateCallbackContact action';
