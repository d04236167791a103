import { profileOf } from './routing';
import type { AgentProps } from '../../simulation/center/people';
import type { TimeSpan } from '../../simulation/kernel/time-span';
import type { World } from '../world';

export interface AgentOptions {
  /**
   * The name of the routing profile.
   *
   * @default - that of the user of the same name in the template; else the only profile that there is
   */
  readonly routingProfile?: string;
  /**
   * Of which queues the agent takes contacts, calls or others, one at a time, in place of those of a routing profile; by their names.
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

/** A user of the template who has that name, or somebody new. */
export function agentPropsOf(world: World, name: string, options: AgentOptions): Omit<AgentProps, 'name'> {
  const user = [...world.model.users.values()].find((one) => one.name === name);
  return {
    ...user,
    profile: profileOf(world, name, { routingProfile: user?.profile, ...options }),
    afterContactWork: options.afterContactWork?.toMilliseconds() ?? (user ? user.afterContactWork : 0),
  };
}
