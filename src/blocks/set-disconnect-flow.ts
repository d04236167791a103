import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { FLOW_TYPES } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { eventHookDraft, eventHookSpec } from './authoring/event-hook';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/set-disconnect-flow.html';

/**
 * Properties of a set disconnect flow block.
 */
export interface SetDisconnectFlowProps extends BlockProps {
  /**
   * The inbound flow to run.
   */
  readonly flow: IContactFlowRef;
}

/**
 * Says which inbound flow runs when the agent has left and the customer is still there, e.g. for a survey. The latest setting
 * wins.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-disconnect-flow.html
 */
export class SetDisconnectFlow extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [eventHookSpec('Set disconnect flow', 'CustomerRemaining', DOCS, FLOW_TYPES)];

  constructor(blockName: string, private readonly props: SetDisconnectFlowProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [eventHookDraft(SetDisconnectFlow._SPECS[0], 'CustomerRemaining', this.props.flow, this.props.onError)];
  }
}
