import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { MAY_ROUTE } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { eventHookDraft, eventHookSpec } from './authoring/event-hook';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/set-customer-queue-flow.html';

/**
 * Properties of a set customer queue flow block.
 */
export interface SetCustomerQueueFlowProps extends BlockProps {
  /**
   * The customer queue flow to run.
   */
  readonly flow: IContactFlowRef;
}

/**
 * Says which customer queue flow runs while the contact waits in a queue. It must come before the transfer to the queue;
 * without it the instance's default customer queue flow runs.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-customer-queue-flow.html
 */
export class SetCustomerQueueFlow extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [eventHookSpec('Set customer queue flow', 'CustomerQueue', DOCS, MAY_ROUTE)];

  constructor(blockName: string, private readonly props: SetCustomerQueueFlowProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [eventHookDraft(SetCustomerQueueFlow._SPECS[0], 'CustomerQueue', this.props.flow, this.props.onError)];
  }
}
