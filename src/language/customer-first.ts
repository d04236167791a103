/**
 * How a callback that calls the customer first is written. Nobody has published it: the key was seen once in an export, with
 * the value `AgentFirst`; the other value is a guess, and the key of the outbound flow that such a callback needs is unknown.
 */
export const CALLBACK_MODE = { parameter: 'CallbackMode', customerFirst: 'CustomerFirst' } as const;
