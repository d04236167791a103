import { Duration } from 'aws-cdk-lib';
import { IInstanceRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { HelperOptions } from './helper-options';
import { expiringTable } from './private/expiring-table';
import { HelperFunction } from './private/helper-function';
import { checkSameInstance, idOfArn } from '../connect/private/arn';
import { Problems, shown } from '../language/problems';

/**
 * Properties of a `QueueMetricsCache`.
 */
export interface QueueMetricsCacheProps extends HelperOptions {
  /** The instance of the queues. */
  readonly instance: IInstanceRef;

  /**
   * The queues to watch, 1 to 60. Make another cache for more.
   */
  readonly queues: IQueueRef[];

  /**
   * How often to look at the queues, 5 to 30 seconds. Each look is one request for all of them, against a quota of five in a
   * second that the whole account shares.
   *
   * @default Duration.seconds(20)
   */
  readonly pollInterval?: Duration;
}

/** The role names every queue, and all that it says may have 10,240 characters. */
const MOST_QUEUES = 60;

/** The shortest time between two runs of a schedule; a run polls until the next one begins. */
const RUN = Duration.minutes(1);
/** What the last poll of a run may take. */
const LAST_POLL = Duration.seconds(30);

/**
 * Keeps what the service measures in queues, so that no flow has to ask for it: one function looks at all queues again and
 * again, and puts one item per queue into a table.
 *
 * It watches voice contacts. What is older than 60 seconds does not count: if the function fails, nothing is known of the
 * queues, and the alarms tell. The function runs for most of each minute, and is paid for it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCurrentMetricData.html
 */
export class QueueMetricsCache extends Construct {
  /**
   * The function that looks at the queues.
   */
  public readonly handler: IFunction;

  /**
   * The table with one item per queue. Its items expire by themselves.
   */
  public readonly table: ITable;

  /** @internal */
  public readonly _options: HelperOptions;

  private readonly queueArns: readonly string[];

  constructor(scope: Construct, id: string, props: QueueMetricsCacheProps) {
    super(scope, id);
    const { instance, queues, pollInterval = Duration.seconds(20), ...options } = props;
    this._options = options;
    this.queueArns = queues.map((queue) => queue.queueRef.queueArn);
    this.check(props, pollInterval);
    this.table = expiringTable(this, 'Metrics live for a minute; they are measured again and again.', options.encryptionKey);
    this.handler = this.poller(instance, pollInterval);
    this.schedule();
  }

  /** @internal */
  public _watches(queue: IQueueRef): boolean {
    return this.queueArns.includes(queue.queueRef.queueArn);
  }

  private poller(instance: IInstanceRef, pollInterval: Duration): HelperFunction {
    return new HelperFunction(this, 'Handler', {
      handler: 'queue-metrics-poller',
      description: 'Keeps the metrics of queues, so that flows need not ask for them',
      timeout: RUN.plus(LAST_POLL),
      environment: {
        TABLE_NAME: this.table.tableName,
        INSTANCE_ID: idOfArn(instance.instanceRef.instanceArn, 'instance'),
        QUEUE_IDS: this.queueArns.map((arn) => idOfArn(arn, 'queue')).join(','),
        POLL_INTERVAL_SECONDS: String(pollInterval.toSeconds()),
        RUN_SECONDS: String(RUN.toSeconds()),
      },
      statements: [
        new PolicyStatement({ actions: ['connect:GetCurrentMetricData'], resources: [...this.queueArns] }),
        new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [this.table.tableArn] }),
      ],
      options: this._options,
    });
  }

  /** A run that failed is not repeated, because the next one is due. Runs may overlap: only newer metrics replace others. */
  private schedule(): void {
    const once = { retryAttempts: 0, maxEventAge: RUN };
    this.handler.configureAsyncInvoke(once);
    new Rule(this, 'Schedule', {
      description: 'Keeps looking at the queues', schedule: Schedule.rate(RUN), targets: [new LambdaTarget(this.handler, once)],
    });
  }

  private check({ instance, queues }: QueueMetricsCacheProps, pollInterval: Duration): void {
    const problems = new Problems();
    problems.addUnless(queues.length >= 1 && queues.length <= MOST_QUEUES, 'QueueCountOutOfRange',
      `queues must be 1 to ${MOST_QUEUES} queues, got ${queues.length}; make several caches if you have more`);
    for (const [index, arn] of this.queueArns.entries()) {
      problems.addUnless(this.queueArns.indexOf(arn) === index, 'QueueTwice',
        `queues has the same queue twice, got ${shown(queues[index].node.path)}; keep one of them`);
      checkSameInstance(problems, `queues[${index}]`, arn, instance.instanceRef.instanceArn);
    }
    const seconds = pollInterval.toMilliseconds() / 1000;
    problems.addUnless(Number.isInteger(seconds) && seconds >= 5 && seconds <= 30, 'PollIntervalOutOfRange',
      `pollInterval must be whole seconds, from 5 to 30, got ${seconds}; leave it out for the default`);
    problems.throwIfAny(`QueueMetricsCache "${this.node.path}"`);
  }
}
