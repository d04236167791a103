import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { unpublishedSpec } from './authoring/campaign-spec';

/**
 * Properties of a send communication block.
 */
export interface SendCommunicationProps extends BlockProps {
  /**
   * The parameters of the action, written as they are. Their names are not published: to find them, configure the block in the
   * flow designer, export the flow and look for `SendCommunication`.
   */
  readonly parameters: Record<string, any>;
}

/**
 * Sends a message of a campaign, under the name that the guide has for the block. Only in campaign flows.
 *
 * Every published document has `SendCommunicationBySms`, `SendCommunicationByEmail` or `SendCommunicationByVoice` instead: use
 * one of them, unless an export of your own instance shows this action.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/journey-flow-block-send-communication.html
 */
export class SendCommunication extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [
    unpublishedSpec('Send communication', 'SendCommunication', 'journey-flow-block-send-communication', { writes: ['$.OutboundCommunication'] }),
  ];

  constructor(blockName: string, private readonly props: SendCommunicationProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: SendCommunication._SPECS[0], parameters: { ...this.props.parameters }, errors: { NoMatchingError: this.props.onError } }];
  }
}
