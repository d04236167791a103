import { Duration } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, IFunction } from 'aws-cdk-lib/aws-lambda';
import { IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { HelperOptions } from './helper-options';
import { acknowledge, wildcardFinding } from './private/acknowledgements';
import { deadLetterQueue, helperQueue } from './private/dead-letter-queue';
import { HelperFunction } from './private/helper-function';
import { allow, send } from './private/statements';
import { Problems, shown } from '../language/problems';

/**
 * Properties of an `ApiQueue`.
 */
export interface ApiQueueProps extends HelperOptions {
  /** The instance whose contacts are changed. */
  readonly instance: IInstanceRef;

  /**
   * How many messages a second the queue works off at most, 1 to 10. The limits of Amazon Connect are per account and Region,
   * so leave something to everybody else.
   *
   * @default 5
   */
  readonly callsPerSecond?: number;

  /**
   * How often a call is tried before it goes to the dead-letter queue, 1 to 1000.
   *
   * @default 10
   */
  readonly maxAttempts?: number;
}

/** The least that the event source takes. */
const WORKERS = 2;
const BATCH_SIZE = 5;
/** A batch of five calls, each with a look, a change and a pause that all run into their time limit. */
const WORKER_TIMEOUT = Duration.seconds(30);
/** Six times the timeout of the worker, as the documentation of the event source recommends. */
const VISIBILITY_TIMEOUT = Duration.minutes(3);

/**
 * Makes calls of the Amazon Connect API that must not get lost to a throttle: `StopContact`, `UpdateContactAttributes` and
 * `UpdateContactRoutingData`. `StopContact` stops a callback that waits and nothing else: the worker looks first.
 *
 * Amazon Connect allows 10 `StopContact` and 10 `DescribeContact` a second, in bursts of 15, for an account and Region. The
 * queue has 2 workers, and each takes at least 400 ms for a message: 2 / 0.4 s = 5 messages a second, which is half of either
 * limit. A call that is throttled all the same waits for a random time of at most 2, 4, 8 … 300 seconds; ten attempts take
 * seven minutes on average. A message that asks for something else goes to the dead-letter queue at once.
 *
 * A message may run twice, and after one that was sent later. It may hold attributes of a contact, so encrypt it with a key of
 * your own if they are sensitive.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html
 */
export class ApiQueue extends Construct {
  /**
   * The queue. A message is `{ "operation": "StopContact", "input": { "InstanceId": "…", "ContactId": "…" } }`.
   */
  public readonly queue: IQueue;

  /**
   * Where calls end up that were refused, or failed too often.
   */
  public readonly deadLetterQueue: IQueue;

  /**
   * The function that makes the calls.
   */
  public readonly handler: IFunction;

  constructor(scope: Construct, id: string, props: ApiQueueProps) {
    super(scope, id);
    this.check(props);
    const failed = deadLetterQueue(this, 'FailedCalls', 'A call of the Amazon Connect API could not be made', props);
    const queue = helperQueue(this, 'Calls', props, {
      visibilityTimeout: VISIBILITY_TIMEOUT,
      deadLetterQueue: { queue: failed, maxReceiveCount: props.maxAttempts ?? 10 },
    });
    this.queue = queue;
    this.deadLetterQueue = failed;
    this.handler = this.worker(props, queue, failed);
    new EventSourceMapping(this, 'Source', {
      target: this.handler,
      eventSourceArn: queue.queueArn,
      batchSize: BATCH_SIZE,
      maxConcurrency: WORKERS,
      reportBatchItemFailures: true,
    });
  }

  /**
   * Lets somebody leave calls in the queue.
   */
  public grantSend(grantee: IGrantable): Grant {
    const grant = Grant.addToPrincipal({ grantee, actions: ['sqs:SendMessage'], resourceArns: [this.queue.queueArn] });
    const { encryptionMasterKey } = this.queue;
    return encryptionMasterKey ? grant.combine(encryptionMasterKey.grant(grantee, 'kms:Decrypt', 'kms:GenerateDataKey')) : grant;
  }

  private worker(props: ApiQueueProps, queue: Queue, failed: Queue): IFunction {
    const contacts = `${props.instance.instanceRef.instanceArn}/contact/*`;
    const worker = new HelperFunction(this, 'Handler', {
      handler: 'api-queue',
      description: 'Makes calls of the Amazon Connect API at a pace that it allows',
      timeout: WORKER_TIMEOUT,
      environment: {
        QUEUE_URL: queue.queueUrl,
        DEAD_LETTER_QUEUE_URL: failed.queueUrl,
        PACE_MILLISECONDS: String(Math.ceil(WORKERS * 1000 / (props.callsPerSecond ?? 5))),
      },
      statements: [
        allow(['connect:DescribeContact', 'connect:StopContact', 'connect:UpdateContactAttributes', 'connect:UpdateContactRoutingData'], contacts),
        allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'], queue.queueArn),
        ...send(failed),
      ],
      options: props,
    });
    acknowledge(this, { [wildcardFinding(this, contacts)]: 'Which contacts will be changed is not known before they call; they are of this instance only.' });
    return worker;
  }

  private check({ callsPerSecond = 5, maxAttempts = 10 }: ApiQueueProps): void {
    const problems = new Problems();
    problems.addUnless(callsPerSecond >= 1 && callsPerSecond <= 10, 'RateOutOfRange',
      `callsPerSecond must be from 1 to 10, got ${shown(callsPerSecond)}; 5 is half of what the service allows`);
    problems.addUnless(Number.isInteger(maxAttempts) && maxAttempts >= 1 && maxAttempts <= 1000, 'AttemptsOutOfRange',
      `maxAttempts must be a whole number from 1 to 1000, got ${shown(maxAttempts)}; 10 takes some minutes`);
    problems.throwIfAny(`ApiQueue "${this.node.path}"`);
  }
}
