import type { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { MAY_ROUTE } from '../language/flow-type';
import { valueText } from '../language/json';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';

/**
 * Properties of a set working queue block.
 */
export interface SetWorkingQueueProps extends BlockProps {
  /**
   * The queue that the blocks after this one work with.
   */
  readonly queue: IQueueRef;
}

/**
 * Names the queue that later blocks work with: transfers, checks of staffing and hours, metrics. The contact does not move
 * yet.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-working-queue.html
 */
export class SetWorkingQueue extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set working queue',
    type: 'UpdateContactTargetQueue',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-working-queue.html',
    parameters: [
      { path: 'QueueId', kind: 'text', dynamic: 'either', refersTo: 'queue' },
      { path: 'AgentId', kind: 'text', dynamic: 'either', refersTo: 'agent' },
    ],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: MAY_ROUTE,
    writes: ['$.Queue'],
    summary: ({ QueueId, AgentId }) => `working queue = ${valueText(QueueId ?? AgentId)}`,
  }];

  constructor(blockName: string, private readonly props: SetWorkingQueueProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { queue, onError } = this.props;
    return [{
      spec: SetWorkingQueue._SPECS[0],
      parameters: { QueueId: queue.queueRef.queueArn },
      errors: { NoMatchingError: onError },
      uses: [{ kind: 'queue', resource: queue }],
    }];
  }
}
