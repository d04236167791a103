import type { Channel } from '../../language/spec';
import { byName } from '../named';
import type { World } from '../world';

export interface Routing {
  readonly routingProfile?: string;
  readonly queues?: readonly string[];
}

const CHANNELS: readonly Channel[] = ['voice', 'chat', 'task', 'email'];

/** The routing profile that was named, one of the queues that were named, or the only one that there is. */
export function profileOf(world: World, agent: string, { routingProfile, queues }: Routing): string {
  const { model: { profiles } } = world;
  if (queues) return madeOf(world, agent, queues);
  const all = [...profiles.values()];
  const name = routingProfile ?? (all.length === 1 ? all[0].id : undefined);
  if (name !== undefined) return byName('routing profile', profiles, name)[0];
  const choice = all.length === 0 ? 'queues, because the template has none' : `routingProfile, which can be ${all.map((one) => `"${one.name}"`).join(', ')}`;
  throw new Error(`agent "${agent}" has no routing profile, got none; say ${choice}`);
}

function madeOf({ model, center }: World, agent: string, queues: readonly string[]): string {
  const arns = queues.map((name) => byName('queue', model.queues, name)[0]);
  const id = `queues of ${agent}`;
  center.addProfile({
    id,
    name: id,
    entries: arns.flatMap((queue) => CHANNELS.map((channel) => ({ queue, channel, priority: 1, delay: 0 }))),
    channels: CHANNELS.map((channel) => ({ channel, concurrency: 1, besideOthers: false })),
    outboundKeepsTurn: false,
    defaultOutboundQueue: arns[0],
  });
  return id;
}
