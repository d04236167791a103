import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import {
  Attribute, Chain, CheckContactAttributes, Condition, Disconnect, FlowPart, GoTo, InvokeLambdaFunction, Message, PlayPrompt, SetCallbackNumber,
  SetLoggingBehavior, TransferToCallbackQueue,
} from '../../blocks';
import { ChannelCallbackPrompts } from '../channel-callback-prompts';
import { GO_ON, REQUEST_TIMEOUT } from './vocabulary';

export interface ChannelCallbackPlan {
  readonly handler: IFunctionRef;
  readonly phoneNumber: Attribute;
  readonly customerName?: Attribute;
  readonly language?: Attribute;
  readonly attributes?: Record<string, Attribute>;
  readonly prompts: Required<ChannelCallbackPrompts>;
  readonly whenNotPossible: FlowPart;
  /** Where a queued callback would wait, if one shall be tried first. */
  readonly queuedIn?: IQueueRef;
}

const REQUEST = 'Request callback';
const NOT_POSSIBLE = 'Say not possible';

/** Ends the contact once its callback is in line and it was told so; whatever else happens leads to what comes without a callback. */
export function channelCallbackChain(plan: ChannelCallbackPlan): Chain {
  return Chain.of(
    new SetLoggingBehavior('Keep number out of logs', { enabled: false }),
    ...tryQueued(plan),
    request(plan),
    plan.whenNotPossible,
  );
}

/** Where the blocks do not know the channel, they lead on to the request (K9). */
function tryQueued({ queuedIn, phoneNumber, prompts }: ChannelCallbackPlan): Chain[] {
  if (!queuedIn) return [];
  const ask = GoTo.block(REQUEST);
  return [Chain.of(
    new SetCallbackNumber('Set callback number', { number: phoneNumber, onInvalidNumber: ask, onNotDialable: ask }),
    new TransferToCallbackQueue('Create callback', { queue: queuedIn, onError: ask }),
    new PlayPrompt('Confirm queued callback', { message: prompts.accepted, onError: GO_ON }),
    new Disconnect('End contact with queued callback'),
  )];
}

function request(plan: ChannelCallbackPlan): Chain {
  const { prompts } = plan;
  const ask = invoke(plan);
  return Chain.of(ask, new CheckContactAttributes('Is it accepted', {
    attribute: ask.response('outcome'),
    conditions: [
      Condition.equalTo('accepted', tellAndEnd('Confirm callback', 'End contact with callback', prompts.accepted)),
      Condition.equalTo('duplicate', tellAndEnd('Say already requested', 'End contact with earlier callback', prompts.duplicate)),
    ],
    otherwise: new PlayPrompt(NOT_POSSIBLE, { message: prompts.notPossible, onError: GO_ON }),
  }));
}

function invoke({ handler, phoneNumber, customerName, language = Attribute.LANGUAGE, attributes = {} }: ChannelCallbackPlan): InvokeLambdaFunction {
  return new InvokeLambdaFunction(REQUEST, {
    handler,
    parameters: {
      operation: 'request',
      phoneNumber: phoneNumber.path,
      language: language.path,
      ...(customerName ? { name: customerName.path } : {}),
      ...Object.fromEntries(Object.entries(attributes).map(([key, { path }]) => [key, path])),
    },
    timeout: REQUEST_TIMEOUT,
    returns: ['outcome', 'requestId'],
    onError: GoTo.block(NOT_POSSIBLE),
  });
}

/** A customer whom the word does not reach is not cut off, but goes on without it. */
function tellAndEnd(blockName: string, end: string, message: Message): Chain {
  return Chain.of(new PlayPrompt(blockName, { message }), new Disconnect(end)).withErrorHandler(GO_ON);
}
