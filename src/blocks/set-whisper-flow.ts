import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { MAY_DISCONNECT } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { eventHookDraft, eventHookSpec } from './authoring/event-hook';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/set-whisper-flow.html';

/**
 * Who hears a whisper.
 */
export enum WhisperSide {
  /** The agent, before the customer. */
  AGENT = 'AgentWhisper',
  /** The customer, after the agent. */
  CUSTOMER = 'CustomerWhisper',
}

/**
 * Properties of a set whisper flow block.
 */
export interface SetWhisperFlowProps extends BlockProps {
  /**
   * The whisper flow to run; its type must fit the side.
   */
  readonly flow: IContactFlowRef;

  /**
   * Who hears it.
   */
  readonly side: WhisperSide;
}

/**
 * Says which whisper flow runs when an agent accepts the contact, before the two are joined. A whisper lasts at most 2
 * minutes. The whisper of an outbound call belongs to the queue instead.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-whisper-flow.html
 */
export class SetWhisperFlow extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [
    eventHookSpec('Set whisper flow (agent)', 'AgentWhisper', DOCS, MAY_DISCONNECT),
    eventHookSpec('Set whisper flow (customer)', 'CustomerWhisper', DOCS, MAY_DISCONNECT),
  ];

  constructor(blockName: string, private readonly props: SetWhisperFlowProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { flow, side, onError } = this.props;
    return [eventHookDraft(SetWhisperFlow._SPECS[side === WhisperSide.AGENT ? 0 : 1], side, flow, onError)];
  }
}
