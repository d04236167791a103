import type { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { FLOW_TYPES } from '../language/flow-type';
import { valueAt, valueText } from '../language/json';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { CHAT_ONLY } from './authoring/channel-support';
import { trueOrFalse } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';
import { functionArnOf } from './authoring/function-arn';

/**
 * Properties of a set recording, analytics and processing behavior block that sets a message processor.
 */
export interface SetMediaProcessingProps extends BlockProps {
  /**
   * The Lambda function that gets every message before the other side does. It must be associated with the instance as a
   * message processor, which is another association than that for flows; this block does not make it.
   *
   * @default - messages are no longer processed
   */
  readonly processor?: IFunctionRef;

  /**
   * Whether a message that could not be processed is delivered as it is.
   *
   * @default false
   */
  readonly deliverUnprocessedMessages?: boolean;

  /**
   * Where to go if the contact is no chat.
   *
   * @default - to the failure path
   */
  readonly onChannelMismatch?: FlowPart;
}

/**
 * Lets a Lambda function change or hold back the messages of a chat. Chats only.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-analytics-processing-behavior.html
 */
export class SetMediaProcessing extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set recording, analytics and processing behavior (message processor)',
    type: 'UpdateContactMediaProcessing',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-analytics-processing-behavior.html',
    parameters: [
      { path: 'ChatProcessor', kind: 'object', required: true },
      { path: 'ChatProcessor.ProcessingEnabled', kind: 'enum', required: true, values: ['True', 'False'] },
      {
        path: 'ChatProcessor.LambdaProcessorARN',
        kind: 'text',
        required: (parameters) => valueAt(parameters, 'ChatProcessor.ProcessingEnabled') === 'True',
      },
      { path: 'ChatProcessor.ChatProcessorSettings', kind: 'object', required: true },
      { path: 'ChatProcessor.ChatProcessorSettings.DeliverUnprocessedMessages', kind: 'enum', required: true, values: ['True', 'False'] },
    ],
    errors: [
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
      { type: 'ChannelMismatch', required: true, meaning: 'failure' },
    ],
    flowTypes: FLOW_TYPES,
    channels: CHAT_ONLY,
    summary: (parameters) => `process messages with ${valueText(valueAt(parameters, 'ChatProcessor.LambdaProcessorARN') ?? 'nothing')}`,
  }];

  constructor(blockName: string, private readonly props: SetMediaProcessingProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { processor, deliverUnprocessedMessages = false, onChannelMismatch, onError } = this.props;
    return [{
      spec: SetMediaProcessing._SPECS[0],
      parameters: {
        ChatProcessor: {
          ProcessingEnabled: trueOrFalse(processor !== undefined),
          ...(processor ? { LambdaProcessorARN: functionArnOf(processor) } : {}),
          ChatProcessorSettings: { DeliverUnprocessedMessages: trueOrFalse(deliverUnprocessedMessages) },
        },
      },
      errors: { NoMatchingError: onError, ChannelMismatch: onChannelMismatch },
    }];
  }
}
