import type { IQueueRef, IUserRef } from 'aws-cdk-lib/aws-connect';
import { MAY_DISCONNECT } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import type { ResourceUse } from './authoring/assembly';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { Condition } from './authoring/condition';
import { FlowPart } from './authoring/flow-part';

const OPERATORS = ['Equals', 'NumberGreaterThan', 'NumberGreaterOrEqualTo', 'NumberLessThan', 'NumberLessOrEqualTo'];

/**
 * What of a queue is compared.
 */
export enum QueueStatusMetric {
  /**
   * How long the oldest contact has waited. The service calls it seconds, but exports of the flow designer hold milliseconds
   * (`300000` for 5 minutes): try it on an instance before relying on it.
   */
  OLDEST_CONTACT_AGE = 'OldestContactInQueueAgeSeconds',
  /** How many contacts wait. */
  CONTACTS_IN_QUEUE = 'NumberOfContactsInQueue',
}

/**
 * Properties of a check queue status block.
 */
export interface CheckQueueStatusProps extends BlockProps {
  /**
   * What is compared.
   */
  readonly metric: QueueStatusMetric;

  /**
   * The tests, tried in this order; the first that holds wins. Only tests of numbers: `equalTo`, `greaterThan`, `lessThan` and
   * their kin.
   */
  readonly conditions: Condition[];

  /**
   * The queue to look at.
   *
   * @default - the working queue of the contact, or the queue of the agent
   */
  readonly queue?: IQueueRef;

  /**
   * The agent whose own queue to look at. Not together with queue.
   *
   * @default - the working queue of the contact, or the given queue
   */
  readonly agent?: IUserRef;

  /**
   * Where to go if no test holds.
   *
   * @default - to the block after this one
   */
  readonly otherwise?: FlowPart;
}

/**
 * Branches on how many contacts wait in a queue, or for how long the oldest has.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/check-queue-status.html
 */
export class CheckQueueStatus extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Check queue status',
    type: 'CheckMetricData',
    applies: ({ MetricType }) => !String(MetricType).startsWith('NumberOfAgents'),
    category: 'check',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/check-queue-status.html',
    parameters: [
      { path: 'MetricType', kind: 'enum', required: true, values: ['OldestContactInQueueAgeSeconds', 'NumberOfContactsInQueue'] },
      { path: 'QueueId', kind: 'text', dynamic: 'either', refersTo: 'queue' },
      { path: 'AgentId', kind: 'text', dynamic: 'either', refersTo: 'agent' },
    ],
    groups: [{ rule: 'at-most-one', paths: ['QueueId', 'AgentId'] }],
    conditions: { operators: OPERATORS, min: 1 },
    errors: [
      { type: 'NoMatchingCondition', required: true, meaning: 'otherwise' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    nextRepeats: 'NoMatchingError',
    flowTypes: MAY_DISCONNECT,
    summary: ({ MetricType, QueueId, AgentId }) => `${valueText(MetricType)} of ${valueText(QueueId ?? AgentId ?? 'the working queue')}`,
  }];

  constructor(blockName: string, private readonly props: CheckQueueStatusProps) {
    super(blockName);
    const { conditions, queue, agent } = props;
    const problems = new Problems();
    problems.addUnless(conditions.length > 0, 'NoConditions', 'conditions must have at least one test, got []; add Condition.greaterThan(…)');
    const strange = conditions.map(({ _draft }) => _draft).filter(({ operator, operand }) => !OPERATORS.includes(operator) || !/^\d+$/.test(operand ?? ''));
    problems.addUnless(strange.length === 0, 'NotANumericTest',
      `conditions must compare with whole numbers, got ${shown(strange.map(({ operator, operand }) => `${operator} ${operand}`))}; `
      + 'use Condition.greaterThan(…), lessThan(…) or equalTo with digits');
    problems.addUnless(!queue || !agent, 'QueueGivenTwice', 'the queue must be one, got queue and agent; remove one of them');
    problems.throwIfAny(`CheckQueueStatus ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { metric, conditions, queue, agent, otherwise, onError } = this.props;
    const target: JsonObject = {
      ...(queue ? { QueueId: queue.queueRef.queueArn } : {}),
      ...(agent ? { AgentId: agent.userRef.userArn } : {}),
    };
    const uses: Omit<ResourceUse, 'block'>[] = [
      ...(queue ? [{ kind: 'queue' as const, resource: queue }] : []),
      ...(agent ? [{ kind: 'agent' as const, resource: agent }] : []),
    ];
    return [{
      spec: CheckQueueStatus._SPECS[0],
      parameters: { MetricType: metric, ...target },
      conditions: conditions.map((condition) => condition._draft),
      errors: { NoMatchingCondition: otherwise, NoMatchingError: onError },
      uses,
    }];
  }
}
