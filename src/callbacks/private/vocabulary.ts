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
  /** What the position watch saw last. */
  lastSeen: 'callbackLastSeen',
} as const;

/** The most that each can hold: what customers type is a phone number, and the rest is the library's own. */
export const CALLBACK_ATTRIBUTES = new ContactAttributes({
  [ATTRIBUTES.number]: { maxBytes: 32 },
  [ATTRIBUTES.numberIsOwn]: { maxBytes: 3 },
  [ATTRIBUTES.language]: { maxBytes: 16 },
  [ATTRIBUTES.requestedAt]: { maxBytes: 32 },
  [ATTRIBUTES.textConsent]: { maxBytes: 3 },
  [ATTRIBUTES.timeZone]: { maxBytes: 64 },
  [ATTRIBUTES.lastSeen]: { maxBytes: 64 },
});

/** What stands for the time of a request that has no earlier one; the handler takes it for no time. */
export const NOW = 'now';

/** An empty chain leads straight on. */
export const GO_ON: FlowPart = Chain.of();

/** The limit of the block and of the function: a run that the flow no longer waits for must not go on. */
export const HELPER_TIMEOUT = Duration.seconds(4);

/** The same for cancelling, which asks Amazon Connect before and after. */
export const CANCEL_TIMEOUT = Duration.seconds(7);

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
  handler: IFunctionRef, operation: string, onError: FlowPart, more: Record<string, string> = {},
): InvokeLambdaFunctionProps {
  return {
    handler,
    parameters: { operation, phoneNumber: Attribute.userDefined(ATTRIBUTES.number).path, ...more },
    timeout: HELPER_TIMEOUT,
    returns: ['outcome', 'requestedAt'],
    onError,
  };
}
