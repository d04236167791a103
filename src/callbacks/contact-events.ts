import { Duration } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { EventPattern, Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ApiQueue } from './api-queue';
import { DuplicateCheck } from './duplicate-check';
import { HelperOptions } from './helper-options';
import { deadLetterQueue } from './private/dead-letter-queue';
import { HelperFunction } from './private/helper-function';
import { allow, decrypt, send } from './private/statements';
import { idOfArn } from '../connect/private/arn';
import { Problems, shown } from '../language/problems';

/**
 * Properties of `ContactEvents`.
 */
export interface ContactEventsProps extends HelperOptions {
  /** The instance whose contacts are followed. */
  readonly instance: IInstanceRef;

  /** The check whose reservations follow the contacts. */
  readonly duplicateCheck: DuplicateCheck;

  /**
   * Through which cancelled callbacks are stopped.
   *
   * @default - a queue of its own
   */
  readonly apiQueue?: ApiQueue;

  /**
   * Whether callbacks are tried again when nobody answered. If not, an unanswered callback frees its customer at once.
   *
   * @default true
   */
  readonly retries?: boolean;

  /**
   * How long a reservation lasts after the last sign of life of its callback. It should be longer than a callback lives.
   *
   * @default - 7 days, the life of a callback, and an hour
   */
  readonly lockPeriod?: Duration;
}

const DEFAULT_LOCK_PERIOD = Duration.hours(7 * 24 + 1);
const LONGEST_PERIOD = Duration.days(365);
const EVENT_TYPES = ['INITIATED', 'CONNECTED_TO_SYSTEM', 'QUEUED', 'CONNECTED_TO_AGENT', 'DISCONNECTED', 'COMPLETED'];
/** The handler says the same of these; here it spares a run of it for nearly every call of the instance. */
const NOT_CALLBACKS = ['AGENT_REPLY', 'API', 'DISCONNECT', 'EXTERNAL_OUTBOUND', 'FLOW', 'INBOUND', 'MONITOR', 'OUTBOUND', 'TRANSFER', 'WEBRTC_API'];
/** What an event says is of use for hours: the lock would have to wait for its end otherwise. */
const LONGEST_EVENT_AGE = Duration.hours(6);

/**
 * Keeps the reservations of a `DuplicateCheck` true to what becomes of the callbacks: a callback that lives keeps its
 * customer's reservation, one that is over gives it back, and one that was cancelled before it began is stopped.
 *
 * Amazon Connect sends events when it can: one may be lost, come twice, or overtake another. Any later event makes up for a lost one,
 * and a reservation of which nothing more is heard ends by itself. What could not be done lies in a dead-letter queue.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-events.html
 */
export class ContactEvents extends Construct {
  /**
   * The function that follows the contacts.
   */
  public readonly handler: IFunction;

  /**
   * The rule that picks the events.
   */
  public readonly rule: Rule;

  /**
   * Through which cancelled callbacks are stopped.
   */
  public readonly apiQueue: ApiQueue;

  /**
   * Where events end up that could not be applied.
   */
  public readonly deadLetterQueue: IQueue;

  constructor(scope: Construct, id: string, props: ContactEventsProps) {
    super(scope, id);
    this.check(props);
    const failed = deadLetterQueue(this, 'FailedEvents', 'An event of a contact could not be applied', props);
    this.deadLetterQueue = failed;
    this.apiQueue = props.apiQueue ?? new ApiQueue(this, 'ApiQueue', props);
    const handler = this.follower(props, failed);
    this.handler = handler;
    this.rule = new Rule(this, 'Rule', {
      description: 'Events of contacts that may be callbacks',
      eventPattern: patternOf(props.instance.instanceRef.instanceArn),
      targets: [new LambdaFunction(handler, { deadLetterQueue: failed, maxEventAge: LONGEST_EVENT_AGE, retryAttempts: 185 })],
    });
    // A key of the app learns of it; the policy of an imported one must say the same.
    props.encryptionKey?.grant(new ServicePrincipal('events.amazonaws.com'), 'kms:Decrypt', 'kms:GenerateDataKey');
  }

  private follower(props: ContactEventsProps, failed: Queue): HelperFunction {
    const { duplicateCheck: { table, holderIndexName }, lockPeriod = DEFAULT_LOCK_PERIOD } = props;
    const handler = new HelperFunction(this, 'Handler', {
      handler: 'contact-events',
      description: 'Keeps the reservations of callbacks true to what becomes of them',
      timeout: Duration.seconds(15),
      environment: {
        TABLE_NAME: table.tableName,
        INSTANCE_ID: idOfArn(props.instance.instanceRef.instanceArn, 'instance'),
        API_QUEUE_URL: this.apiQueue.queue.queueUrl,
        RETRY_GRACE_SECONDS: props.retries === false ? '0' : String(props.duplicateCheck.retryGrace.toSeconds()),
        LOCK_SECONDS: String(lockPeriod.toSeconds()),
      },
      statements: [
        allow(['dynamodb:Query'], `${table.tableArn}/index/${holderIndexName}`),
        allow(['dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], table.tableArn),
        ...decrypt(table.encryptionKey),
        ...send(this.apiQueue.queue),
        ...send(failed),
      ],
      options: props,
    });
    handler.configureAsyncInvoke({ maxEventAge: LONGEST_EVENT_AGE, retryAttempts: 2, onFailure: { bind: () => ({ destination: failed.queueArn }) } });
    return handler;
  }

  private check({ lockPeriod }: ContactEventsProps): void {
    const problems = new Problems();
    const seconds = lockPeriod === undefined ? 1 : lockPeriod.toMilliseconds() / 1000;
    problems.addUnless(Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_PERIOD.toSeconds(), 'PeriodOutOfRange',
      `lockPeriod must be whole seconds, from 1 second to ${LONGEST_PERIOD.toHumanString()}, got ${shown(seconds)} seconds; leave it out for the default`);
    problems.throwIfAny(`ContactEvents "${this.node.path}"`);
  }
}

/** Not by its title: the service prints two. A contact whose beginning is not told may be a callback. */
function patternOf(instanceArn: string): EventPattern {
  const initiationMethod = [...Match.anythingBut(...NOT_CALLBACKS), ...Match.doesNotExist()];
  return { source: ['aws.connect'], detail: { eventType: EVENT_TYPES, instanceArn: [instanceArn], initiationMethod } };
}
