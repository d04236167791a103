import type { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { MAY_ROUTE } from '../language/flow-type';
import { valueText } from '../language/json';
import { Problems } from '../language/problems';
import { BlockSpec, ErrorSpec } from '../language/spec';
import type { Assembly } from './authoring/assembly';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';

/**
 * Properties of a transfer to queue block.
 */
export interface TransferToQueueProps extends BlockProps {
  /**
   * Where to go if the queue is full. In a customer queue flow the contact stays where it was.
   *
   * @default - to the failure path
   */
  readonly onAtCapacity?: FlowPart;

  /**
   * The queue to move to. Only in a customer queue flow; elsewhere a set working queue block names it.
   *
   * @default - the working queue of the contact
   */
  readonly queue?: IQueueRef;
}

const ERRORS: readonly ErrorSpec[] = [
  { type: 'QueueAtCapacity', required: true, meaning: 'failure' },
  { type: 'NoMatchingError', required: true, meaning: 'failure' },
];
const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html';

/**
 * Puts the contact into a queue. On success the flow ends and the customer queue flow runs.
 *
 * In a customer queue flow it moves the contact to another queue and goes on: at most 11 such moves, and a loop prompts block
 * must come before it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html
 */
export class TransferToQueue extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Transfer to queue',
    type: 'TransferContactToQueue',
    category: 'transfer',
    docs: DOCS,
    parameters: [],
    errors: ERRORS,
    nextRepeats: 'NoMatchingError',
    flowTypes: MAY_ROUTE,
    effect: { success: 'queued', endsFlow: true },
    summary: () => 'into the working queue',
  }, {
    block: 'Transfer to queue (from queue)',
    type: 'DequeueContactAndTransferToQueue',
    category: 'transfer',
    docs: DOCS,
    parameters: [
      { path: 'QueueId', kind: 'text', dynamic: 'either', refersTo: 'queue' },
      { path: 'AgentId', kind: 'text', dynamic: 'either', refersTo: 'agent' },
    ],
    groups: [{ rule: 'at-most-one', paths: ['QueueId', 'AgentId'] }],
    errors: ERRORS,
    flowTypes: ['CUSTOMER_QUEUE'],
    effect: { success: 'queued' },
    summary: ({ QueueId, AgentId }) => `into ${valueText(QueueId ?? AgentId)}`,
  }];

  constructor(blockName: string, private readonly props: TransferToQueueProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts({ flowType, problems }: Assembly, name: string): ActionDraft[] {
    const { queue, onAtCapacity, onError } = this.props;
    const errors = { QueueAtCapacity: onAtCapacity, NoMatchingError: onError };
    if (flowType === 'CUSTOMER_QUEUE') {
      if (!queue) reportMissingQueue(name, problems);
      const uses = queue ? [{ kind: 'queue' as const, resource: queue }] : [];
      return [{ spec: TransferToQueue._SPECS[1], parameters: queue ? { QueueId: queue.queueRef.queueArn } : {}, errors, uses }];
    }
    if (queue) reportUnwantedQueue(name, problems);
    return [{ spec: TransferToQueue._SPECS[0], parameters: {}, errors }];
  }
}

function reportMissingQueue(blockName: string, problems: Problems): void {
  problems.add('QueueMissing', `block "${blockName}" moves a queued contact and must name the queue, got no queue; set its queue property`);
}

function reportUnwantedQueue(blockName: string, problems: Problems): void {
  problems.add('QueueRefused', `block "${blockName}" takes no queue in this type of flow, got one; put a SetWorkingQueue block before it`);
}
