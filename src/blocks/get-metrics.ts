import type { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { FLOW_TYPES } from '../language/flow-type';
import { valueText } from '../language/json';
import { shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { declaredAttribute } from './authoring/declared-keys';
import { QueueMetric } from './authoring/queue-metric';

/** What the block reads whatever its channel. */
const OF_THE_QUEUE: readonly Attribute[] = [
  QueueMetric.QUEUE_NAME, QueueMetric.QUEUE_ARN, QueueMetric.CONTACTS_IN_QUEUE, QueueMetric.OLDEST_CONTACT_AGE, QueueMetric.AGENTS_ONLINE,
  QueueMetric.AGENTS_AVAILABLE, QueueMetric.AGENTS_STAFFED, QueueMetric.AGENTS_AFTER_CONTACT_WORK, QueueMetric.AGENTS_BUSY,
  QueueMetric.AGENTS_MISSED, QueueMetric.AGENTS_NON_PRODUCTIVE,
];

/**
 * The channel whose contacts are counted.
 */
export enum MetricsChannel {
  /** Calls and callbacks. */
  VOICE = 'Voice',
  /** Chats. */
  CHAT = 'Chat',
}

/**
 * Properties of a get metrics block.
 */
export interface GetMetricsProps extends BlockProps {
  /**
   * The queue to read.
   *
   * @default - the working queue of the contact
   */
  readonly queue?: IQueueRef;

  /**
   * The channel to read. The estimated wait time of a queue is there for a single channel only.
   *
   * @default - all channels together
   */
  readonly channel?: MetricsChannel;
}

/**
 * Reads the metrics of a queue, for a check contact attributes block or a message after it.
 * They are 5 to 10 seconds old. A queue without agents or activity may have none, which leads to the failure path.
 *
 * The position and the estimated wait time of the contact itself (`$.Metrics.Contact.…`) need a setting of the block that the
 * service does not document for flow documents, so this class does not offer it. To have it, configure the block in the flow
 * designer, export the flow, and carry the parameters of the export over with a `RawBlock`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/get-queue-metrics.html
 */
export class GetMetrics extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Get metrics',
    type: 'GetMetricData',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/get-queue-metrics.html',
    parameters: [
      { path: 'QueueId', kind: 'text', dynamic: 'either', refersTo: 'queue' },
      { path: 'AgentId', kind: 'text', dynamic: 'either', refersTo: 'agent' },
      // Exports hold Email, too, although the page does not name it.
      { path: 'QueueChannel', kind: 'enum', dynamic: 'either', values: ['Voice', 'Chat', 'Email'] },
    ],
    groups: [{ rule: 'at-most-one', paths: ['QueueId', 'AgentId'] }],
    // The parameter for metrics of the contact itself is not published.
    openParameters: true,
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    writes: ['$.Metrics'],
    summary: ({ QueueId, AgentId, QueueChannel }) =>
      `metrics of ${valueText(QueueId ?? AgentId ?? 'the working queue')}${QueueChannel === undefined ? '' : `, ${valueText(QueueChannel)}`}`,
  }];

  constructor(blockName: string, private readonly props: GetMetricsProps = {}) {
    super(blockName);
  }

  /**
   * A metric that this block reads, for the blocks after it. Metrics of the contact itself are refused, and without a channel the
   * estimated wait time.
   *
   * @param metric the metric, e.g. `QueueMetric.CONTACTS_IN_QUEUE`
   */
  public value(metric: Attribute): Attribute {
    const read = this.props.channel ? [...OF_THE_QUEUE, QueueMetric.ESTIMATED_WAIT_TIME] : OF_THE_QUEUE;
    const declared = { subject: `GetMetrics ${shown(this.blockName)}`, method: 'value', keys: read.map(({ path }) => path) };
    return declaredAttribute(declared, metric.path, () => metric);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { queue, channel, onError } = this.props;
    return [{
      spec: GetMetrics._SPECS[0],
      parameters: { ...(queue ? { QueueId: queue.queueRef.queueArn } : {}), ...(channel ? { QueueChannel: channel } : {}) },
      errors: { NoMatchingError: onError },
      uses: queue ? [{ kind: 'queue', resource: queue }] : [],
    }];
  }
}
