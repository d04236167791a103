import { IResource, Lazy, Resource, Token, Validations } from 'aws-cdk-lib';
import {
  CfnQueue, IContactFlowRef, IHoursOfOperationRef, IInstanceRef, IPhoneNumberRef, IQueueRef, IQuickConnectRef, QueueReference,
} from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { Problems, shown } from '../language/problems';
import { checkSameInstance, idOfArn } from './private/arn';
import { checkInteger, checkLength } from './private/checks';
import { derivedName, DESCRIPTION_LENGTH, importSubject, NAME_LENGTH, requireArn, subjectOf } from './private/construct';
import { breakCycles } from './private/cycles/break-cycles';
import { importedByName } from './private/lookup';

/** Calls, chats, tasks and e-mails at a time that a new instance may have. */
const DEFAULT_QUOTA_SUM = 10 + 500 + 2500 + 1000;

/**
 * A queue, created here or imported.
 */
export interface IQueue extends IResource, IQueueRef {
  /**
   * The ARN of the queue.
   *
   * @attribute
   */
  readonly queueArn: string;

  /**
   * The identifier of the queue, the last part of its ARN.
   *
   * @attribute
   */
  readonly queueId: string;

  /**
   * The name of the queue; undefined for an imported queue that was imported without it.
   */
  readonly queueName?: string;

  /**
   * Whether calls from this queue show a number of its own; undefined for an imported queue that nobody asked.
   */
  readonly hasOutboundCallerIdNumber?: boolean;
}

/**
 * Who calls, as customers see it, and what they hear first.
 */
export interface OutboundCallerId {
  /**
   * The name that is shown to customers, 1 to 255 characters. Carriers are not bound to deliver it.
   *
   * @default - no name
   */
  readonly name?: string;

  /**
   * The number that is shown to customers, one claimed for the instance.
   *
   * @default - no number; a callback then needs another caller ID
   */
  readonly number?: IPhoneNumberRef;

  /**
   * The outbound whisper flow, which runs when an outbound call from this queue is answered.
   *
   * @default - the default outbound whisper flow of the instance; can be set later with `addOutboundFlow`
   */
  readonly flow?: IContactFlowRef;
}

/**
 * Properties of a `Queue`.
 */
export interface QueueProps {
  /** The instance that the queue belongs to. */
  readonly instance: IInstanceRef;

  /**
   * When the queue is open. Only a flow that checks the hours acts on them.
   */
  readonly hoursOfOperation: IHoursOfOperationRef;

  /**
   * The name, 1 to 127 characters.
   *
   * @default - derived from the construct path
   */
  readonly queueName?: string;

  /**
   * What the queue is for, 1 to 250 characters.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * Caller ID and whisper of outbound calls, among them the callbacks of this queue.
   *
   * @default - no caller ID
   */
  readonly outboundCallerId?: OutboundCallerId;

  /**
   * How many contacts may be in the queue, over all channels, waiting callbacks included.
   *
   * 0 makes the queue always full. In a full queue the request for a callback takes the error branch.
   *
   * It must be below the quotas of the instance for calls, chats, tasks and e-mails together: up to 4009 with the default ones. More
   * is a warning.
   *
   * @default - as many as the quotas of the instance allow
   */
  readonly maxContacts?: number;

  /**
   * The quick connects that agents see while they handle a contact of this queue.
   *
   * @default - none; can be added later with `addQuickConnect`
   */
  readonly quickConnects?: IQuickConnectRef[];

  /**
   * Whether the queue takes contacts.
   *
   * @default true
   */
  readonly enabled?: boolean;
}

/**
 * What is known of a queue that exists.
 */
export interface QueueAttributes {
  /** The ARN of the queue. */
  readonly queueArn: string;

  /**
   * The name of the queue, which its metrics go by.
   *
   * @default - unknown
   */
  readonly queueName?: string;

  /**
   * Whether the queue has an outbound caller ID number.
   *
   * @default - unknown
   */
  readonly hasOutboundCallerIdNumber?: boolean;
}

abstract class QueueBase extends Resource implements IQueue {
  public abstract readonly queueArn: string;
  public abstract readonly queueName?: string;
  public abstract readonly hasOutboundCallerIdNumber?: boolean;

  public get queueId(): string {
    return idOfArn(this.queueArn, 'queue');
  }

  /**
   * How other constructs refer to this queue.
   */
  public get queueRef(): QueueReference {
    return { queueArn: this.queueArn };
  }
}

/**
 * A standard queue, where contacts wait for an agent whose routing profile names it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/create-queue.html
 */
export class Queue extends QueueBase {
  /**
   * Imports a queue by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>/queue/<id>`.
   */
  public static fromQueueArn(scope: Construct, id: string, queueArn: string): IQueue {
    return Queue.fromQueueAttributes(scope, id, { queueArn });
  }

  /**
   * Imports a queue with what is known of it.
   */
  public static fromQueueAttributes(scope: Construct, id: string, attrs: QueueAttributes): IQueue {
    requireArn(importSubject('Queue', scope, id), 'queueArn', attrs.queueArn, 'queue');
    class Import extends QueueBase {
      public readonly queueArn = attrs.queueArn;
      public readonly queueName = attrs.queueName;
      public readonly hasOutboundCallerIdNumber = attrs.hasOutboundCallerIdNumber;
    }
    return new Import(scope, id, { environmentFromArn: attrs.queueArn });
  }

  /**
   * Imports a queue by its name.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near.
   */
  public static fromQueueName(scope: Construct, id: string, instance: IInstanceRef, name: string): IQueue {
    const queueArn = importedByName(scope, id, 'Queue', { instance, kind: 'queue', name });
    return Queue.fromQueueAttributes(scope, id, { queueArn, queueName: name });
  }

  public readonly queueArn: string;
  public readonly queueName?: string;
  public readonly hasOutboundCallerIdNumber?: boolean;
  private readonly instanceArn: string;
  private readonly quickConnects: IQuickConnectRef[] = [];
  private readonly callerId: OutboundCallerId;
  private whisper?: IContactFlowRef;

  constructor(scope: Construct, id: string, props: QueueProps) {
    super(scope, id);
    this.instanceArn = props.instance.instanceRef.instanceArn;
    this.queueName = props.queueName ?? derivedName(this);
    this.callerId = props.outboundCallerId ?? {};
    this.whisper = this.callerId.flow;
    this.hasOutboundCallerIdNumber = this.callerId.number !== undefined;
    this.check(props);
    const resource = new CfnQueue(this, 'Resource', {
      instanceArn: this.instanceArn,
      name: this.queueName,
      description: props.description,
      hoursOfOperationArn: props.hoursOfOperation.hoursOfOperationRef.hoursOfOperationArn,
      maxContacts: props.maxContacts,
      status: props.enabled === false ? 'DISABLED' : 'ENABLED',
      outboundCallerConfig: Lazy.any({ produce: () => this.renderCallerConfig() }),
      quickConnectArns: Lazy.list({ produce: () => this.quickConnects.map(arnOfQuickConnect) }, { omitEmpty: true }),
    });
    this.queueArn = resource.attrQueueArn;
    props.quickConnects?.forEach((quickConnect) => this.addQuickConnect(quickConnect));
    warnAboveQuotas(this, props.maxContacts);
    breakCycles(this.stack);
  }

  /**
   * The outbound whisper flow given so far; undefined while the default of the instance applies.
   */
  public get outboundFlow(): IContactFlowRef | undefined {
    return this.whisper;
  }

  /**
   * Sets the outbound whisper flow of a queue that has none yet.
   *
   * The same flow may be set again; a different one is an error, because a queue has one.
   */
  public addOutboundFlow(flow: IContactFlowRef): void {
    const problems = new Problems();
    problems.addUnless(
      this.whisper === undefined || arnOfFlow(this.whisper) === arnOfFlow(flow),
      'OutboundFlowAlreadySet',
      `flow is a second outbound whisper flow, got ${shown(flow.node.path)} beside ${shown(this.whisper?.node.path)}; keep one of them for this queue`,
    );
    checkSameInstance(problems, 'flow', arnOfFlow(flow), this.instanceArn);
    problems.throwIfAny(subjectOf('Queue', this));
    this.whisper = flow;
  }

  /**
   * Shows a quick connect to agents who handle a contact of this queue. One that is there already is not added again.
   */
  public addQuickConnect(quickConnect: IQuickConnectRef): void {
    const problems = new Problems();
    checkSameInstance(problems, 'quickConnect', arnOfQuickConnect(quickConnect), this.instanceArn);
    problems.throwIfAny(subjectOf('Queue', this));
    if (this.quickConnects.some((known) => arnOfQuickConnect(known) === arnOfQuickConnect(quickConnect))) return;
    this.quickConnects.push(quickConnect);
  }

  private renderCallerConfig(): CfnQueue.OutboundCallerConfigProperty | undefined {
    const { name, number } = this.callerId;
    if (name === undefined && number === undefined && this.whisper === undefined) return undefined;
    return {
      outboundCallerIdName: name,
      outboundCallerIdNumberArn: number?.phoneNumberRef.phoneNumberArn,
      outboundFlowArn: this.whisper && arnOfFlow(this.whisper),
    };
  }

  private check(props: QueueProps): void {
    const problems = new Problems();
    checkLength(problems, 'queueName', props.queueName, NAME_LENGTH);
    checkLength(problems, 'description', props.description, DESCRIPTION_LENGTH);
    checkLength(problems, 'outboundCallerId.name', this.callerId.name, 255);
    checkInteger(problems, 'maxContacts', props.maxContacts, { min: 0 });
    checkSameInstance(problems, 'hoursOfOperation', props.hoursOfOperation.hoursOfOperationRef.hoursOfOperationArn, this.instanceArn);
    if (this.whisper) checkSameInstance(problems, 'outboundCallerId.flow', arnOfFlow(this.whisper), this.instanceArn);
    props.quickConnects?.forEach((quickConnect, index) =>
      checkSameInstance(problems, `quickConnects[${index}]`, arnOfQuickConnect(quickConnect), this.instanceArn));
    problems.throwIfAny(subjectOf('Queue', this));
  }
}

/** The quotas can be raised, so this is no error (CP-2, K20). */
function warnAboveQuotas(scope: Construct, maxContacts: number | undefined): void {
  if (maxContacts === undefined || Token.isUnresolved(maxContacts) || maxContacts < DEFAULT_QUOTA_SUM) return;
  Validations.of(scope).addWarning('cdk-connect-callbacks:max-contacts-quotas', 'maxContacts must be below what the quotas of the instance allow together, '
    + `got ${maxContacts}; choose at most ${DEFAULT_QUOTA_SUM - 1}, or acknowledge this if the quotas for calls, chats, tasks and e-mails were raised`);
}

function arnOfFlow(flow: IContactFlowRef): string {
  return flow.contactFlowRef.contactFlowArn;
}

function arnOfQuickConnect(quickConnect: IQuickConnectRef): string {
  return quickConnect.quickConnectRef.quickConnectArn;
}
