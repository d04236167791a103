import { Duration } from 'aws-cdk-lib';
import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { OfferWhen } from './offer-when';
import { gateChain } from './private/gate';
import { HelperFunction } from './private/helper-function';
import { HELPER_TIMEOUT } from './private/vocabulary';
import { QueueMetricsCache } from './queue-metrics-cache';
import { Chain } from '../blocks';
import { idOfArn } from '../connect/private/arn';
import { Problems, shown } from '../language/problems';

/**
 * Properties of an `OfferGate`.
 */
export interface OfferGateProps {
  /**
   * What is known of the queues. The gate is operated as this is: with its key, its alarm actions and its log retention.
   */
  readonly metrics: QueueMetricsCache;

  /**
   * When a callback is offered: when one of these is so.
   *
   * @default - an estimated wait of 5 minutes, or 5 contacts in queue
   */
  readonly offerWhen?: OfferWhen[];

  /**
   * The queue that is meant by a flow of your own that invokes the function without the parameter `queueArn`.
   *
   * @default - none; such a flow gets the outcome `unknown`
   */
  readonly defaultQueue?: IQueueRef;
}

/**
 * Decides whether a callback should be offered: customers of a quiet queue are not asked, and go straight to an agent.
 *
 * The function reads one item and answers `offer`, `no-offer` or `unknown`. The first two come with what is known:
 * `contactsInQueue`, `oldestSeconds`, `estimatedWaitSeconds`, `agentsAvailable`, `agentsStaffed`, `agentsOnline`, and for
 * announcements `estimatedWaitRange`, e.g. `5 to 10` minutes. If anything fails, the callback is offered.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html
 */
export class OfferGate extends Construct {
  /**
   * The function that decides. A flow passes the parameter `queueArn`.
   */
  public readonly handler: IFunction;

  private readonly metrics: QueueMetricsCache;

  constructor(scope: Construct, id: string, props: OfferGateProps) {
    super(scope, id);
    const { metrics, defaultQueue } = props;
    const offerWhen = props.offerWhen ?? [OfferWhen.estimatedWaitAtLeast(Duration.minutes(5)), OfferWhen.contactsInQueueAtLeast(5)];
    this.metrics = metrics;
    this.check(offerWhen, defaultQueue);
    this.handler = new HelperFunction(this, 'Handler', {
      handler: 'offer-gate',
      description: 'Decides by the load of a queue whether a callback is offered',
      timeout: HELPER_TIMEOUT,
      environment: {
        TABLE_NAME: metrics.table.tableName,
        OFFER_WHEN: JSON.stringify(offerWhen.map(({ _condition }) => _condition)),
        ...(defaultQueue ? { DEFAULT_QUEUE_ID: idOfArn(defaultQueue.queueRef.queueArn, 'queue') } : {}),
      },
      statements: [new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [metrics.table.tableArn] })],
      options: metrics._options,
    });
  }

  /**
   * The offer behind the gate, for a flow of your own: customers to whom it is not made go straight on.
   *
   * @param offer what begins with a block, e.g. the offer of a `QueuedCallback`
   * @param queue the queue whose load decides; the metrics must watch it
   */
  public before(offer: Chain, queue: IQueueRef): Chain {
    const problems = new Problems();
    this._checkWatched('queue', queue, problems);
    problems.throwIfAny(`OfferGate "${this.node.path}"`);
    return gateChain(this.handler, queue, offer);
  }

  /** @internal */
  public _checkWatched(prop: string, queue: IQueueRef, problems: Problems): void {
    problems.addUnless(this.metrics._watches(queue), 'QueueNotWatched',
      `${prop} is none of the queues of the metrics, got ${shown(queue.node.path)}; add it to the queues of ${shown(this.metrics.node.path)}`);
  }

  private check(offerWhen: readonly OfferWhen[], defaultQueue: IQueueRef | undefined): void {
    const problems = new Problems();
    problems.addUnless(offerWhen.length > 0, 'NoCondition', 'offerWhen must have at least one condition, got []; leave it out for the default');
    if (defaultQueue) this._checkWatched('defaultQueue', defaultQueue, problems);
    problems.throwIfAny(`OfferGate "${this.node.path}"`);
  }
}
