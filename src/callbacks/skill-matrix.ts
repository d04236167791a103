import { Duration } from 'aws-cdk-lib';
import { IInstanceRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { checkMatrix } from './private/skill-checks';
import { defaultConcurrency, SkillGroup, skillGroups } from './private/skill-groups';
import { SkillLevel } from './skill-level';
import { Channel, MediaConcurrency, RoutingProfile } from '../connect';
import { Problems, shown } from '../language/problems';

/**
 * A skill: what is asked for in one queue.
 */
export interface Skill {
  /** The queue in which contacts wait that need the skill. */
  readonly queue: IQueueRef;

  /**
   * The channels of these contacts, each once.
   *
   * @default [Channel.VOICE]
   */
  readonly channels?: Channel[];

  /**
   * Within what time contacts shall be answered. Agents of the level `SkillLevel.senior` join after a part of it.
   *
   * @default - none; no agent can have that level
   */
  readonly serviceLevel?: Duration;
}

/**
 * Properties of a `SkillMatrix`.
 */
export interface SkillMatrixProps {
  /** The instance that the routing profiles belong to. */
  readonly instance: IInstanceRef;

  /** The queue that stands for outbound calls that agents make, with its caller ID. */
  readonly defaultOutboundQueue: IQueueRef;

  /**
   * The skills by name.
   */
  readonly skills: Record<string, Skill>;

  /**
   * The rows of the matrix: what each agent, or each group of agents, knows, by the name of the agent and that of the skill. An agent
   * has at most 50 pairs of a queue and a channel.
   */
  readonly agents: Record<string, Record<string, SkillLevel>>;

  /**
   * How many contacts of which channels agents may have in hand at a time.
   *
   * @default - one in each channel that their skills have, and one call
   */
  readonly concurrency?: MediaConcurrency[];
}

/**
 * Skill-based routing: agents with the same skills at the same levels share a routing profile.
 *
 * The profiles follow from the matrix. Their names depend on skills and levels only, so that neither a new agent nor another order
 * replaces one; an agent who learns something moves to another profile.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing.html
 */
export class SkillMatrix extends Construct {
  /**
   * The routing profiles, one for each distinct set of skills and levels.
   */
  public readonly routingProfiles: RoutingProfile[];

  private readonly byAgent: ReadonlyMap<string, RoutingProfile>;

  constructor(scope: Construct, id: string, props: SkillMatrixProps) {
    super(scope, id);
    const problems = new Problems();
    checkMatrix(props, problems);
    problems.throwIfAny(`SkillMatrix "${this.node.path}"`);
    const made = skillGroups(props.skills, props.agents).map((group) => ({ group, profile: this.makeProfile(group, props) }));
    this.routingProfiles = made.map(({ profile }) => profile);
    this.byAgent = new Map(made.flatMap(({ group, profile }) => group.agents.map((agent) => [agent, profile] as const)));
  }

  /**
   * The routing profile of an agent of the matrix, e.g. for a `User`.
   */
  public routingProfileOf(agent: string): RoutingProfile {
    const problems = new Problems();
    problems.addUnless(this.byAgent.has(agent), 'UnknownAgent',
      `agent is not in the matrix, got ${shown(agent)}; write one of ${[...this.byAgent.keys()].map(shown).join(', ')}`);
    problems.throwIfAny(`SkillMatrix "${this.node.path}"`);
    return this.byAgent.get(agent)!;
  }

  /**
   * The routing profiles whose agents take calls of a queue, e.g. for the `routingProfiles` of a `QueuedCallback`.
   */
  public routingProfilesServing(queue: IQueueRef): RoutingProfile[] {
    const { queueArn } = queue.queueRef;
    return this.routingProfiles.filter(({ queueEntries }) =>
      queueEntries.some((entry) => entry.channel === Channel.VOICE && entry.queue.queueRef.queueArn === queueArn));
  }

  private makeProfile(group: SkillGroup, { instance, defaultOutboundQueue, concurrency }: SkillMatrixProps): RoutingProfile {
    return new RoutingProfile(this, group.label, {
      instance,
      defaultOutboundQueue,
      description: descriptionOf(group),
      queues: [...group.queues],
      concurrency: concurrency ?? defaultConcurrency(group),
    });
  }
}

const DESCRIPTION_LENGTH = 250;

/** What people see in the console, where the name is cut. */
function descriptionOf({ label }: SkillGroup): string {
  const text = `Skills: ${label}`;
  return text.length > DESCRIPTION_LENGTH ? `${text.slice(0, DESCRIPTION_LENGTH - 3)}...` : text;
}
