import type { ProfileModel } from '../../simulation/center/model';
import type { AgentProps } from '../../simulation/center/people';
import type { DeployedModel } from '../../simulation/template/deployed-model';
import type { TimeSpan } from '../clock';
import { byName } from '../named';

export interface AgentOptions {
  /**
   * The name of the routing profile; not together with `queues`.
   *
   * @default - that of the user of the same name in the template; else the only profile that there is
   */
  readonly routingProfile?: string;
  /**
   * The names of the queues that the agent serves, all alike: one contact of each channel at a time. For instances whose routing
   * profiles are not in the template.
   *
   * @default - those of the routing profile
   */
  readonly queues?: readonly string[];
  /**
   * Whether the agent can be offered contacts from the beginning.
   *
   * @default true
   */
  readonly available?: boolean;
  /**
   * How long after-contact work takes.
   *
   * @default - what the user of the same name has in the template; else there is none
   */
  readonly afterContactWork?: TimeSpan;
}

const CHANNELS = ['voice', 'chat', 'task', 'email'] as const;

/** A user of the template who has that name, or somebody new. */
export function agentPropsOf(model: DeployedModel, name: string, options: AgentOptions): Omit<AgentProps, 'name'> {
  const user = [...model.users.values()].find((one) => one.name === name);
  return {
    ...user,
    profile: options.queues ? profileOver(model, name, options) : profileOf(model, name, options.routingProfile ?? user?.profile),
    afterContactWork: options.afterContactWork?.toMilliseconds() ?? (user ? user.afterContactWork : 0),
  };
}

function profileOf({ profiles }: DeployedModel, name: string, profile = profiles.size === 1 ? [...profiles.keys()][0] : undefined): string {
  if (profile !== undefined) return byName('routing profile', profiles, profile)[0];
  const names = [...profiles.values()].map((one) => `"${one.name}"`).join(', ');
  const instead = names ? `say routingProfile, which can be ${names}, or` : 'the template has none, so say';
  throw new Error(`agent "${name}" has no routing profile, got none; ${instead} which queues the agent serves`);
}

function profileOver({ queues: all }: DeployedModel, name: string, { queues = [], routingProfile }: AgentOptions): ProfileModel {
  if (routingProfile !== undefined) throw new Error(`agent "${name}" has a routing profile and queues, got "${routingProfile}" and ${queues.join(', ')}; say one of both`);
  const arns = queues.map((queue) => byName('queue', all, queue)[0]);
  return {
    id: `profile of ${name}`,
    name: `profile of ${name}`,
    entries: arns.flatMap((queue) => CHANNELS.map((channel) => ({ queue, channel, priority: 1, delay: 0 }))),
    channels: CHANNELS.map((channel) => ({ channel, concurrency: 1, besideOthers: false })),
    outboundKeepsTurn: false,
    defaultOutboundQueue: arns[0],
  };
}
