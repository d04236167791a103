import { Duration } from 'aws-cdk-lib';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Attribute, Chain, ContactAttributes, FlowPart, InvokeLambdaFunctionProps } from '../../blocks';

/** User-defined attributes that the generated flows write and read. They are copied to the callback contact. */
export const ATTRIBUTES = {
  number: 'callbackNumber',
  /** `yes` if it is the number that the customer calls from: whoever typed a number may not be its owner. */
  numberIsOwn: 'callbackNumberIsOwn',
  language: 'callbackLanguage',
  requestedAt: 'callbackRequestedAt',
  textConsent: 'callbackTextConsent',
  /** Only flows of the user's own write it. */
  timeZone: 'callbackTimeZone',
  /** How often a customer-first callback was created again; the agent-first ones are tried again by the service. */
  retries: 'callbackRetries',
  /** What the position watch saw last. */
  lastSeen: 'callbackLastSeen',
  /** How long a callback that was asked for after hours is put off, as the number of a step. */
  delayStep: 'callbackDelayStep',
  /** How often the customer has declined a callback. */
  declined: 'callbackDeclined',
  /** What an offer in line has come to, one of `OFFERING`. */
  offering: 'callbackOffering',
  /** What a customer in line was told of it, and when to look again. */
  lineSeen: 'queueLineSeen',
  /** What the helper knows a requested callback by; the call has it from the start. */
  requestId: 'callbackRequestId',
} as const;

/** The states of an offer in line. A contact that ends in one of the last two was taken by an agent during the offer. */
export const OFFERING = {
  yes: 'yes',
  no: 'no',
  /** The agent whisper has put things right; the customer knows nothing yet. */
  interrupted: 'interrupted',
  answered: 'answered',
} as const;

/** Makes the block that creates the callback. The number is set, and the block goes on if the callback exists. */
export type CreateCallback = (blockName: string, onError: FlowPart) => FlowPart;

/** The most that each can hold: what customers type is a phone number, and the rest is the library's own. */
export const CALLBACK_ATTRIBUTES = new ContactAttributes({
  [ATTRIBUTES.number]: { maxBytes: 32 },
  [ATTRIBUTES.numberIsOwn]: { maxBytes: 3 },
  [ATTRIBUTES.language]: { maxBytes: 16 },
  [ATTRIBUTES.requestedAt]: { maxBytes: 32 },
  [ATTRIBUTES.textConsent]: { maxBytes: 3 },
  [ATTRIBUTES.timeZone]: { maxBytes: 64 },
  [ATTRIBUTES.retries]: { maxBytes: 2 },
  [ATTRIBUTES.lastSeen]: { maxBytes: 64 },
  [ATTRIBUTES.delayStep]: { maxBytes: 3 },
  [ATTRIBUTES.declined]: { maxBytes: 2 },
  [ATTRIBUTES.offering]: { maxBytes: 11 },
  [ATTRIBUTES.lineSeen]: { maxBytes: 64 },
  [ATTRIBUTES.requestId]: { maxBytes: 64 },
});

/** What stands for the time of a request that has no earlier one; the handler takes it for no time. */
export const NOW = 'now';

/** An empty chain leads straight on. */
export const GO_ON: FlowPart = Chain.of();

/** How often, and how long after each other, customers are called who did not answer. */
export const DEFAULT_RETRIES = 2;
export const DEFAULT_RETRY_INTERVAL = Duration.minutes(10);

/** The limit of the block and of the function: a run that the flow no longer waits for must not go on. */
export const HELPER_TIMEOUT = Duration.seconds(4);

/** The same for cancelling, which asks Amazon Connect before and after. */
export const CANCEL_TIMEOUT = Duration.seconds(7);

/** The same for requesting a callback, which writes to several places. */
export const REQUEST_TIMEOUT = Duration.seconds(7);

/** Sending a text takes longer, and nobody is on the line. */
const TEXT_TIMEOUT = Duration.seconds(8);

/** An invocation of the helper that texts customers. */
export function text(
  handler: IFunctionRef, operation: string, onError: FlowPart, more: Record<string, string> = {},
): InvokeLambdaFunctionProps {
  return {
    handler,
    parameters: {
      operation,
      phoneNumber: Attribute.userDefined(ATTRIBUTES.number).path,
      consent: Attribute.userDefined(ATTRIBUTES.textConsent).path,
      language: Attribute.userDefined(ATTRIBUTES.language).path,
      timeZone: Attribute.userDefined(ATTRIBUTES.timeZone).path,
      ...more,
    },
    timeout: TEXT_TIMEOUT,
    returns: ['outcome', 'next', 'waitSeconds', 'lastSeen'],
    onError,
  };
}

/** An invocation of a helper that deals with the reservation of the customer's number. */
export function reservation(
  handler: IFunctionRef, operation: string, onError?: FlowPart, more: Record<string, string> = {},
): InvokeLambdaFunctionProps {
  return {
    handler,
    parameters: { operation, phoneNumber: Attribute.userDefined(ATTRIBUTES.number).path, ...more },
    timeout: HELPER_TIMEOUT,
    returns: ['outcome', 'requestedAt'],
    onError,
  };
}
