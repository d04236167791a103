import { IResource, Lazy, Resource } from 'aws-cdk-lib';
import { CfnRoutingProfile, IInstanceRef, IQueueRef, IRoutingProfileRef, RoutingProfileReference } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { MediaConcurrency } from './media-concurrency';
import { Problems } from '../language/problems';
import { checkSameInstance, idOfArn } from './private/arn';
import { checkInteger, checkLength } from './private/checks';
import { derivedName, DESCRIPTION_LENGTH, importSubject, NAME_LENGTH, requireArn, subjectOf } from './private/construct';
import { importedByName } from './private/lookup';
import { QueueEntries } from './private/queue-entries';
import { RoutingProfileQueue, RoutingProfileQueueEntry } from './routing-profile-queue';

/**
 * A routing profile, created here or imported.
 */
export interface IRoutingProfile extends IResource, IRoutingProfileRef {
  /**
   * The ARN of the routing profile.
   *
   * @attribute
   */
  readonly routingProfileArn: string;

  /**
   * The identifier of the routing profile, the last part of its ARN.
   *
   * @attribute
   */
  readonly routingProfileId: string;
}

/**
 * What the time counts from for which an agent has been available, where the one who waits longest is chosen.
 */
export enum AgentAvailabilityTimer {
  /** From the last contact of any kind. */
  TIME_SINCE_LAST_ACTIVITY = 'TIME_SINCE_LAST_ACTIVITY',
  /** From the last inbound contact; outbound calls do not send the agent to the end of the line. */
  TIME_SINCE_LAST_INBOUND = 'TIME_SINCE_LAST_INBOUND',
}

/**
 * Properties of a `RoutingProfile`.
 */
export interface RoutingProfileProps {
  /** The instance that the routing profile belongs to. */
  readonly instance: IInstanceRef;

  /** The queue that stands for outbound calls that an agent makes, with its caller ID. */
  readonly defaultOutboundQueue: IQueueRef;

  /**
   * The queues that the agents serve. Each pair of a queue and a channel is allowed once.
   *
   * All of them become part of the resource. Its schema knows no upper limit; that the resource provider divides them
   * into requests of the size that the API takes (ten) is inferred from that.
   *
   * @default - none; can be added later with `addQueue`
   */
  readonly queues?: RoutingProfileQueue[];

  /**
   * How many contacts of which channels an agent may have in hand at a time. A channel that is missing is not served.
   *
   * @default - one call at a time and nothing else
   */
  readonly concurrency?: MediaConcurrency[];

  /**
   * The name, 1 to 127 characters.
   *
   * @default - derived from the construct path
   */
  readonly routingProfileName?: string;

  /**
   * What the routing profile is for, 1 to 250 characters. The service requires one.
   *
   * @default - a text that says that the AWS CDK made it
   */
  readonly description?: string;

  /**
   * What the time counts from for which an agent has been available.
   *
   * @default - the service decides
   */
  readonly agentAvailabilityTimer?: AgentAvailabilityTimer;
}

abstract class RoutingProfileBase extends Resource implements IRoutingProfile {
  public abstract readonly routingProfileArn: string;

  public get routingProfileId(): string {
    return idOfArn(this.routingProfileArn, 'routing-profile');
  }

  /**
   * How other constructs refer to this routing profile.
   */
  public get routingProfileRef(): RoutingProfileReference {
    return { routingProfileArn: this.routingProfileArn };
  }
}

/**
 * What agents serve: queues in an order, and channels. An agent has one.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/routing-profiles.html
 */
export class RoutingProfile extends RoutingProfileBase {
  /**
   * Imports a routing profile by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>/routing-profile/<id>`.
   */
  public static fromRoutingProfileArn(scope: Construct, id: string, routingProfileArn: string): IRoutingProfile {
    requireArn(importSubject('RoutingProfile', scope, id), 'routingProfileArn', routingProfileArn, 'routing-profile');
    class Import extends RoutingProfileBase {
      public readonly routingProfileArn = routingProfileArn;
    }
    return new Import(scope, id, { environmentFromArn: routingProfileArn });
  }

  /**
   * Imports a routing profile by its name.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near.
   */
  public static fromRoutingProfileName(scope: Construct, id: string, instance: IInstanceRef, name: string): IRoutingProfile {
    const arn = importedByName(scope, id, 'RoutingProfile', { instance, kind: 'routing-profile', name });
    return RoutingProfile.fromRoutingProfileArn(scope, id, arn);
  }

  public readonly routingProfileArn: string;

  /**
   * The name of the routing profile.
   */
  public readonly routingProfileName: string;

  private readonly entries: QueueEntries;

  constructor(scope: Construct, id: string, props: RoutingProfileProps) {
    super(scope, id);
    const { instanceArn } = props.instance.instanceRef;
    const concurrency = props.concurrency ?? [MediaConcurrency.voice()];
    this.routingProfileName = props.routingProfileName ?? derivedName(this);
    this.entries = new QueueEntries(instanceArn);
    this.check(props, instanceArn, concurrency);
    const resource = new CfnRoutingProfile(this, 'Resource', {
      instanceArn,
      name: this.routingProfileName,
      description: props.description ?? 'Made by the AWS CDK',
      defaultOutboundQueueArn: props.defaultOutboundQueue.queueRef.queueArn,
      mediaConcurrencies: concurrency.map(renderConcurrency),
      queueConfigs: Lazy.any({ produce: () => this.entries.render() }, { omitEmptyArray: true }),
      agentAvailabilityTimer: props.agentAvailabilityTimer,
    });
    this.routingProfileArn = resource.attrRoutingProfileArn;
  }

  /**
   * The queues given so far, with their defaults filled in; a copy.
   */
  public get queueEntries(): RoutingProfileQueueEntry[] {
    return this.entries.copy();
  }

  /**
   * Lets the agents serve another queue, or another channel of a queue.
   */
  public addQueue(entry: RoutingProfileQueue): void {
    const problems = new Problems();
    const checked = this.entries.checked(problems, 'addQueue()', entry);
    problems.throwIfAny(subjectOf('RoutingProfile', this));
    this.entries.keep('addQueue()', checked);
  }

  private check(props: RoutingProfileProps, instanceArn: string, concurrency: readonly MediaConcurrency[]): void {
    const problems = new Problems();
    checkLength(problems, 'routingProfileName', props.routingProfileName, NAME_LENGTH);
    checkLength(problems, 'description', props.description, DESCRIPTION_LENGTH);
    checkConcurrency(problems, concurrency);
    checkSameInstance(problems, 'defaultOutboundQueue', props.defaultOutboundQueue.queueRef.queueArn, instanceArn);
    props.queues?.forEach((entry, index) => {
      const label = `queues[${index}]`;
      this.entries.keep(label, this.entries.checked(problems, label, entry));
    });
    problems.throwIfAny(subjectOf('RoutingProfile', this));
  }
}

function checkConcurrency(problems: Problems, all: readonly MediaConcurrency[]): void {
  problems.addUnless(all.length > 0, 'NoChannel', 'concurrency has no channel, got []; write at least MediaConcurrency.voice()');
  for (const [index, { channel, concurrency }] of all.entries()) {
    checkInteger(problems, `concurrency[${index}] of ${channel}`, concurrency, { min: 1, max: 10 });
    const first = all.findIndex((other) => other.channel === channel);
    problems.addUnless(
      first === index,
      'ChannelTwice',
      `concurrency[${index}] has a channel that concurrency[${first}] has already, got ${channel}; keep one entry for each channel`,
    );
  }
}

function renderConcurrency({ channel, concurrency, crossChannelBehavior }: MediaConcurrency): CfnRoutingProfile.MediaConcurrencyProperty {
  return { channel, concurrency, crossChannelBehavior: crossChannelBehavior && { behaviorType: crossChannelBehavior } };
}
