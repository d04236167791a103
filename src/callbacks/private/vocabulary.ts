import { Duration } from 'aws-cdk-lib';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Attribute, Chain, FlowPart, InvokeLambdaFunctionProps } from '../../blocks';

/** User-defined attributes that the generated flows write and read. They are copied to the callback contact. */
export const ATTRIBUTES = {
  number: 'callbackNumber',
  language: 'callbackLanguage',
  requestedAt: 'callbackRequestedAt',
  textConsent: 'callbackTextConsent',
} as const;

/** What stands for the time of a request that has no earlier one; the handler takes it for no time. */
export const NOW = 'now';

/** An empty chain leads straight on. */
export const GO_ON: FlowPart = Chain.of();

/** The limit of the block and of the function: a run that the flow no longer waits for must not go on. */
export const HELPER_TIMEOUT = Duration.seconds(4);

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
