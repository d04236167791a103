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

/** An empty chain leads straight on. */
export const GO_ON: FlowPart = Chain.of();

/** The limit of the block and of the function: a run that the flow no longer waits for must not go on. */
export const HELPER_TIMEOUT = Duration.seconds(4);

/** An invocation of the duplicate check with the customer's number. */
export function reservation(handler: IFunctionRef, operation: string, onError: FlowPart): InvokeLambdaFunctionProps {
  return {
    handler,
    parameters: { operation, phoneNumber: Attribute.userDefined(ATTRIBUTES.number).path },
    timeout: HELPER_TIMEOUT,
    returns: ['outcome', 'requestedAt'],
    onError,
  };
}
