import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { ASKS_CUSTOMER } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';
import { eventHookDraft, eventHookSpec } from './authoring/event-hook';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/set-hold-flow.html';

/**
 * Who is on hold.
 */
export enum HoldSide {
  /** The agent. */
  AGENT = 'AgentHold',
  /** The customer. */
  CUSTOMER = 'CustomerHold',
}

/**
 * Properties of a set hold flow block.
 */
export interface SetHoldFlowProps extends BlockProps {
  /**
   * The hold flow to run; its type must fit the side.
   */
  readonly flow: IContactFlowRef;

  /**
   * Who is on hold.
   */
  readonly side: HoldSide;
}

/**
 * Says which hold flow runs when a side is put on hold. The latest setting wins. Voice only: other channels take the failure
 * path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-hold-flow.html
 */
export class SetHoldFlow extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [
    eventHookSpec('Set hold flow (agent)', 'AgentHold', DOCS, ASKS_CUSTOMER, VOICE_ONLY),
    eventHookSpec('Set hold flow (customer)', 'CustomerHold', DOCS, ASKS_CUSTOMER, VOICE_ONLY),
  ];

  constructor(blockName: string, private readonly props: SetHoldFlowProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { flow, side, onError } = this.props;
    const [agent, customer] = SetHoldFlow._SPECS;
    return [eventHookDraft(side === HoldSide.AGENT ? agent : customer, side, flow, onError)];
  }
}
