import type { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { MAY_DISCONNECT } from '../language/flow-type';
import { valueText } from '../language/json';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';

/**
 * What agents must be for a queue to count as staffed.
 */
export enum StaffingStatus {
  /** At least one agent could take a contact now. */
  AVAILABLE = 'NumberOfAgentsAvailable',
  /** At least one agent is available, on a contact or in after contact work. */
  STAFFED = 'NumberOfAgentsStaffed',
  /** At least one agent is logged in, in whatever status. */
  ONLINE = 'NumberOfAgentsOnline',
}

/**
 * Properties of a check staffing block.
 */
export interface CheckStaffingProps extends BlockProps {
  /**
   * What at least one agent of the queue must be.
   */
  readonly status: StaffingStatus;

  /**
   * The queue to look at.
   *
   * @default - the working queue of the contact
   */
  readonly queue?: IQueueRef;

  /**
   * Where to go if there is such an agent.
   *
   * @default - to the block after this one
   */
  readonly whenTrue?: FlowPart;

  /**
   * Where to go if there is none.
   *
   * @default - to the block after this one
   */
  readonly whenFalse?: FlowPart;
}

/**
 * Branches on whether a queue has agents.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/check-staffing.html
 */
export class CheckStaffing extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Check staffing',
    type: 'CheckMetricData',
    applies: ({ MetricType }) => String(MetricType).startsWith('NumberOfAgents'),
    category: 'check',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/check-staffing.html',
    parameters: [
      {
        path: 'MetricType',
        kind: 'enum',
        required: true,
        values: ['NumberOfAgentsAvailable', 'NumberOfAgentsStaffed', 'NumberOfAgentsOnline'],
      },
      { path: 'QueueId', kind: 'text', dynamic: 'either', refersTo: 'queue' },
      { path: 'AgentId', kind: 'text', dynamic: 'either', refersTo: 'agent' },
    ],
    groups: [{ rule: 'at-most-one', paths: ['QueueId', 'AgentId'] }],
    conditions: { operators: ['NumberGreaterThan'], operands: ['0'], min: 1, max: 1 },
    errors: [
      { type: 'NoMatchingCondition', required: true, meaning: 'otherwise' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    nextRepeats: 'NoMatchingError',
    flowTypes: MAY_DISCONNECT,
    summary: ({ MetricType, QueueId, AgentId }) => `${valueText(MetricType)} > 0 in ${valueText(QueueId ?? AgentId ?? 'the working queue')}`,
  }];

  constructor(blockName: string, private readonly props: CheckStaffingProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { status, queue, whenTrue, whenFalse, onError } = this.props;
    return [{
      spec: CheckStaffing._SPECS[0],
      parameters: { MetricType: status, ...(queue ? { QueueId: queue.queueRef.queueArn } : {}) },
      conditions: [{ operator: 'NumberGreaterThan', operand: '0', then: whenTrue }],
      errors: { NoMatchingCondition: whenFalse, NoMatchingError: onError },
      uses: queue ? [{ kind: 'queue', resource: queue }] : [],
    }];
  }
}
