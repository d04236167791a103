import { Duration } from 'aws-cdk-lib';
import { IInstanceRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FunctionUrl, FunctionUrlAuthType, IFunction } from 'aws-cdk-lib/aws-lambda';
import { IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CallbackRequestsProps } from './callback-requests-props';
import { DuplicateCheck } from './duplicate-check';
import { acknowledge, wildcardFinding } from './private/acknowledgements';
import { checkRequests } from './private/callback-requests-checks';
import { deadLetterQueue, helperQueue } from './private/dead-letter-queue';
import { HelperFunction } from './private/helper-function';
import { requestedApology, requestedChain, requestedWaitingChain } from './private/requested-flow';
import { allow, decrypt, send } from './private/statements';
import { DEFAULT_RETRIES, DEFAULT_RETRY_INTERVAL, REQUEST_TIMEOUT } from './private/vocabulary';
import { agentWhisperChain } from './private/whisper-flows';
import { RequestedLanguage, requestedLanguages } from './requested-callback-language';
import { FlowContent, FlowPart } from '../blocks';
import { ContactFlow, ContactFlowType } from '../connect';
import { idOfArn } from '../connect/private/arn';
import { Problems } from '../language/problems';

/** A call and a look at what is known, each at its time limit. */
const CALLER_TIMEOUT = Duration.seconds(20);
/** Six times the timeout of the function, as the documentation of the event source recommends. */
const VISIBILITY_TIMEOUT = Duration.minutes(2);
/** How long a message that was given up after `longestWait` may still lie in the line. */
const RETENTION_MARGIN = Duration.days(2);
/** How long it is known what became of a request: the same idempotency key makes no second call for so long. */
const RECORD_MARGIN = Duration.days(7);
/** The throttle of `StartOutboundVoiceContact` is 2 a second for an account and Region. */
const PACE_MILLISECONDS = '1000';
/** Many failures of Amazon DynamoDB, about five hours. */
const MOST_ATTEMPTS = 150;

/**
 * Callbacks that customers request elsewhere than on the phone: on a web page, in an app, in a chat, a task or an e-mail.
 *
 * No API creates a queued callback, so a request waits in a line of this construct. When an agent is free, the service calls the
 * customer at the head of the line, who presses 1 and gets into the queue, in the place that follows from the time of the request.
 * Nobody is called while no agent is available, so requests of the night are called in the morning.
 *
 * Over HTTP (`apiUrl`): `POST` with `{ "phoneNumber": "+1…", "name": "…", "language": "en-US", "attributes": { "topic": "…" },
 * "idempotencyKey": "…" }`, all but the number optional. The status is 202 with a `requestId` if the request is in line, 409 if the
 * customer has a callback already, 400 with all `problems`, or 503 with `Retry-After` if nothing was promised. Send a request again
 * with the same idempotency key: it is the same request, and causes no second call.
 *
 * A call that nobody answers, or on which nobody presses 1, as a voicemail does, is tried again. A request that cannot be called lies in
 * the dead-letter queue. Whoever may send requests decides whom you pay to call: let a server of yours do it, and not a browser.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundVoiceContact.html
 */
export class CallbackRequests extends Construct {
  /**
   * The function that takes requests. A flow of another channel uses it by way of a `ChannelCallback`.
   */
  public readonly handler: IFunction;

  /**
   * The function that calls the customers.
   */
  public readonly caller: IFunction;

  /**
   * The address of the API. Callers sign their requests with Signature Version 4; see `grantRequest`.
   */
  public readonly apiUrl: string;

  /**
   * The flow that runs when a customer picks up.
   */
  public readonly answeredFlow: ContactFlow;

  /**
   * The flow that runs while the customer waits for the agent.
   */
  public readonly waitingFlow: ContactFlow;

  /**
   * The flow that tells the agent about the call.
   */
  public readonly agentWhisperFlow: ContactFlow;

  /**
   * The line in which requests wait. Its messages hold phone numbers and attributes, so encrypt it with a key of your own if they are
   * sensitive.
   */
  public readonly line: IQueue;

  /**
   * Where requests end up that could not be called. They hold phone numbers.
   */
  public readonly deadLetterQueue: IQueue;

  /**
   * The check for duplicates.
   */
  public readonly duplicateCheck: DuplicateCheck;

  /** @internal */
  public readonly _attributeKeys: readonly string[];
  /** @internal */
  public readonly _instance: IInstanceRef;
  /** @internal */
  public readonly _callbackQueue: IQueueRef;
  /** @internal */
  public readonly _recordPeriod: Duration;

  private readonly functionUrl: FunctionUrl;

  constructor(scope: Construct, id: string, props: CallbackRequestsProps) {
    super(scope, id);
    const languages = this.check(props);
    const { instance, localCountry, retryInterval } = props;
    this._attributeKeys = props.attributeKeys ?? [];
    this._instance = instance;
    this._callbackQueue = props.callbackQueue ?? props.queue;
    this._recordPeriod = longestWait(props).plus(RECORD_MARGIN);
    this.duplicateCheck = props.duplicateCheck
      ?? new DuplicateCheck(this, 'DuplicateCheck', { ...props.helpers, instance, defaultCountry: localCountry, retryInterval });
    const failed = deadLetterQueue(this, 'FailedCalls', 'A requested callback could not be made', props.helpers ?? {});
    const later = this.makeLater(props, failed);
    const line = this.makeLine(props);
    this.line = line;
    this.deadLetterQueue = failed;
    const handler = this.makeHandler(props, line);
    this.handler = handler;
    this.waitingFlow = this.flow(props, 'Waiting', ContactFlowType.CUSTOMER_QUEUE, requestedWaitingChain(languages, handler));
    this.agentWhisperFlow = this.flow(props, 'AgentWhisper', ContactFlowType.AGENT_WHISPER, agentWhisperChain(languages[0], this.duplicateCheck.handler));
    this.answeredFlow = this.makeAnsweredFlow(props, languages);
    this.caller = this.makeCaller(props, { line, later, failed });
    this.functionUrl = handler.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
    this.apiUrl = this.functionUrl.url;
    const contacts = `${instance.instanceRef.instanceArn}/contact/*`;
    acknowledge(this, { [wildcardFinding(this, contacts)]: 'Who will be called is not known before; the contacts are of this instance only.' });
  }

  /**
   * Lets somebody request callbacks over HTTP.
   */
  public grantRequest(grantee: IGrantable): Grant {
    return this.functionUrl.grantInvokeUrl(grantee);
  }

  private flow({ instance }: CallbackRequestsProps, id: string, type: ContactFlowType, start: FlowPart, onError?: FlowPart): ContactFlow {
    return new ContactFlow(this, id, { instance, type, content: FlowContent.fromBlocks(start, { onError }) });
  }

  private makeAnsweredFlow(props: CallbackRequestsProps, languages: readonly RequestedLanguage[]): ContactFlow {
    const start = requestedChain({
      languages,
      queue: props.queue,
      callbackQueue: this._callbackQueue,
      waitingFlow: this.waitingFlow,
      agentWhisper: this.agentWhisperFlow,
      helper: this.handler,
    });
    return this.flow(props, 'Answered', ContactFlowType.CONTACT_FLOW, start, requestedApology(languages));
  }

  private makeLine(props: CallbackRequestsProps): Queue {
    const line = helperQueue(this, 'Line', props.helpers ?? {}, {
      fifo: true,
      visibilityTimeout: VISIBILITY_TIMEOUT,
      retentionPeriod: longestWait(props).plus(RETENTION_MARGIN),
    });
    acknowledge(line, {
      'AwsSolutions-SQS3': 'The head of the line waits for a free agent, which is no failure; what fails is put aside by the function.',
    });
    return line;
  }

  private makeLater(props: CallbackRequestsProps, failed: Queue): Queue {
    return helperQueue(this, 'Later', props.helpers ?? {}, {
      visibilityTimeout: VISIBILITY_TIMEOUT,
      deadLetterQueue: { queue: failed, maxReceiveCount: MOST_ATTEMPTS },
    });
  }

  private makeHandler(props: CallbackRequestsProps, line: Queue): HelperFunction {
    const { instanceArn } = props.instance.instanceRef;
    const { table, key, scopeName, policy, retryGrace } = this.duplicateCheck;
    return new HelperFunction(this, 'Handler', {
      handler: 'callback-request',
      description: 'Takes requests of callbacks and puts them into line',
      timeout: REQUEST_TIMEOUT,
      environment: {
        TABLE_NAME: table.tableName,
        KEY_SECRET_ARN: key.secretArn,
        SCOPE: scopeName,
        ALLOWED: String(policy.allowed),
        RETRY_GRACE_SECONDS: String(retryGrace.toSeconds()),
        RECORD_SECONDS: String(this._recordPeriod.toSeconds()),
        INSTANCE_ID: idOfArn(instanceArn, 'instance'),
        LINE_URL: line.queueUrl,
        ...(props.attributeKeys?.length ? { ATTRIBUTE_KEYS: props.attributeKeys.join(',') } : {}),
        ...(props.countries ? { COUNTRIES: props.countries.join(',') } : {}),
        ...(props.localCountry ? { DEFAULT_COUNTRY: props.localCountry } : {}),
      },
      statements: [
        allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], table.tableArn),
        allow(['secretsmanager:GetSecretValue'], key.secretArn),
        allow(['connect:DescribeContact', 'connect:UpdateContactRoutingData'], `${instanceArn}/contact/*`),
        ...send(line),
        ...decrypt(table.encryptionKey, key.encryptionKey),
      ],
      options: props.helpers,
    });
  }

  private makeCaller(props: CallbackRequestsProps, { line, later, failed }: Record<'line' | 'later' | 'failed', Queue>): HelperFunction {
    const { metrics: { table: metricsTable }, helpers: { encryptionKey } = {} } = props;
    const { table } = this.duplicateCheck;
    const caller = new HelperFunction(this, 'Caller', {
      handler: 'requested-call',
      description: 'Calls customers who requested it, when an agent is free',
      timeout: CALLER_TIMEOUT,
      environment: { ...this.callerSettings(props), LINE_URL: line.queueUrl, LATER_URL: later.queueUrl, DEAD_LETTER_QUEUE_URL: failed.queueUrl },
      statements: [
        allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], table.tableArn),
        allow(['dynamodb:GetItem'], metricsTable.tableArn),
        allow(['connect:DescribeContact', 'connect:StartOutboundVoiceContact'], `${props.instance.instanceRef.instanceArn}/contact/*`),
        allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], line.queueArn, later.queueArn),
        allow(['sqs:ChangeMessageVisibility'], line.queueArn),
        allow(['sqs:SendMessage'], line.queueArn, later.queueArn, failed.queueArn),
        ...(encryptionKey ? [allow(['kms:Decrypt', 'kms:GenerateDataKey'], encryptionKey.keyArn)] : []),
        ...decrypt(table.encryptionKey, metricsTable.encryptionKey),
      ],
      options: props.helpers,
    });
    this.feed(caller, { line, later });
    return caller;
  }

  private callerSettings(props: CallbackRequestsProps): Record<string, string> {
    const { instance, queue, metrics, maxRetries = DEFAULT_RETRIES, retryInterval = DEFAULT_RETRY_INTERVAL } = props;
    return {
      TABLE_NAME: this.duplicateCheck.table.tableName,
      METRICS_TABLE_NAME: metrics.table.tableName,
      INSTANCE_ID: idOfArn(instance.instanceRef.instanceArn, 'instance'),
      QUEUE_ID: idOfArn(queue.queueRef.queueArn, 'queue'),
      FLOW_ID: this.answeredFlow.contactFlowId,
      MAX_ATTEMPTS: String(maxRetries + 1),
      RETRY_SECONDS: String(retryInterval.toSeconds()),
      LONGEST_WAIT_SECONDS: String(longestWait(props).toSeconds()),
      PACE_MILLISECONDS,
    };
  }

  /** One message at a time: those of the line come one after the other anyway. */
  private feed(target: IFunction, queues: Record<string, Queue>): void {
    for (const [name, queue] of Object.entries(queues)) {
      new EventSourceMapping(this, `Source-${name}`, {
        target, eventSourceArn: queue.queueArn, batchSize: 1, maxConcurrency: 2, reportBatchItemFailures: true,
      });
    }
  }

  private check(props: CallbackRequestsProps): RequestedLanguage[] {
    const problems = new Problems();
    checkRequests(props, problems);
    const languages = requestedLanguages(props.languages, problems);
    problems.throwIfAny(`CallbackRequests "${this.node.path}"`);
    return languages;
  }
}

function longestWait(props: CallbackRequestsProps): Duration {
  return props.longestWait ?? Duration.days(4);
}
