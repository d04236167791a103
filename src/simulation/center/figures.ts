import { Agent, HandState } from './agent';
import type { Center } from './center';
import type { Channel } from '../../language/spec';
import { Figures } from '../interpreter/requests';
import { canTake } from '../routing/serving-agent';

type QueueFigures = Pick<Figures, 'contacts' | 'oldestAge'>;
type AgentFigures = Omit<Figures, keyof QueueFigures | 'name' | 'arn' | 'position'>;

const CHANNELS: readonly Channel[] = ['voice', 'chat', 'task', 'email'];

/** Of one channel, or of all together. */
export function queueFiguresOf(center: Center, queue: string, channel?: Channel): QueueFigures {
  const waiting = (channel ? [channel] : CHANNELS).flatMap((one) => [...center.router.waiting(queue, one)]);
  const since = waiting.reduce((oldest, { enqueuedAt }) => Math.min(oldest, enqueuedAt), center.now);
  return { contacts: waiting.length, oldestAge: center.now - since };
}

/** Staffed is who is available, with a contact, or at work after one. */
export function agentFiguresOf(center: Center, serves: (agent: Agent) => boolean): AgentFigures {
  const online = [...center.agents.values()].filter((agent) => agent.status !== 'offline' && serves(agent));
  const count = (test: (agent: Agent) => boolean) => online.filter(test).length;
  return {
    online: online.length,
    available: count(isAvailable),
    staffed: count((agent) => isAvailable(agent) || isBusy(agent) || has(agent, 'after-contact-work')),
    afterContactWork: count((agent) => has(agent, 'after-contact-work')),
    busy: count(isBusy),
    missed: count((agent) => has(agent, 'missed')),
    nonProductive: count(({ status }) => status !== 'available'),
  };
}

function has({ hand }: Agent, state: HandState): boolean {
  return [...hand.values()].includes(state);
}

function isBusy(agent: Agent): boolean {
  return has(agent, 'connecting') || has(agent, 'connected');
}

function isAvailable({ isRoutable, serving }: Agent): boolean {
  return isRoutable && serving.profile.channels.some(({ channel }) => canTake(serving, channel));
}
