import { Agent, HandState } from './agent';
import type { Center } from './center';
import { Contact } from './contact';
import type { Channel } from '../../language/spec';
import { AgentFigures, ContactFigures, QueueFigures } from '../interpreter/requests';
import { canTake } from '../routing/serving-agent';

const CHANNELS: readonly Channel[] = ['voice', 'chat', 'task', 'email'];

/** What real-time metrics say of a queue: of one channel, or of all together. The wait is estimated for one channel at a time (QF-3). */
export function queueFiguresOf(center: Center, queue: string, channel?: Channel): QueueFigures {
  const since = enqueuedIn(center, queue, channel);
  return {
    contacts: since.length,
    oldestAge: center.now - since.reduce((oldest, one) => Math.min(oldest, one), center.now),
    estimatedWait: channel && center.assumptions.estimatedWait(queue, since.length + 1),
  };
}

/** Callbacks to a queue whose time has not come, retries included (ID-1, FA-6). */
export function scheduledFor({ contacts }: Center, queue: string, channel: Channel): number {
  return [...contacts.values()].filter((contact) => contact.state === 'scheduled' && contact.queue === queue && contact.channel === channel).length;
}

export function contactFiguresOf(center: Center, { waiting }: Contact): ContactFigures {
  if (!waiting) return {};
  const position = 1 + center.router.ahead(waiting);
  return { position, contactWait: center.assumptions.estimatedWait(waiting.queue, position) };
}

/** Of the agents who serve something. With a channel, only who has a slot of it is available. */
export function agentFiguresOf(center: Center, serves: (agent: Agent) => boolean, channel?: Channel): AgentFigures {
  const online = [...center.agents.values()].filter((agent) => agent.status !== 'offline' && serves(agent));
  const count = (test: (agent: Agent) => boolean) => online.filter(test).length;
  return {
    online: online.length,
    available: count((agent) => isAvailable(agent, channel)),
    staffed: count(isStaffed),
    afterContactWork: count((agent) => has(agent, 'after-contact-work')),
    busy: count(isBusy),
    missed: count((agent) => has(agent, 'missed')),
    nonProductive: count(({ status }) => status !== 'available'),
  };
}

export function servesQueue({ serving }: Agent, queue: string, channel?: Channel): boolean {
  return serving.profile.entries.some((entry) => entry.queue === queue && (channel === undefined || entry.channel === channel));
}

/** A contact that an agent is asked about is in the queue still (OF-1). */
function enqueuedIn(center: Center, queue: string, channel?: Channel): number[] {
  const waiting = (channel ? [channel] : CHANNELS).flatMap((one) => [...center.router.waiting(queue, one)]);
  const offered = [...center.agents.values()].flatMap(({ hand }) => [...hand].filter(([, state]) => state === 'offered').map(([contact]) => contact.waiting!))
    .filter((one) => one.queue === queue && (channel === undefined || one.channel === channel));
  return [...waiting, ...offered].map(({ enqueuedAt }) => enqueuedAt);
}

function has({ hand }: Agent, state: HandState): boolean {
  return [...hand.values()].includes(state);
}

function isBusy(agent: Agent): boolean {
  return has(agent, 'connecting') || has(agent, 'connected');
}

function isAvailable({ isRoutable, serving }: Agent, channel?: Channel): boolean {
  return isRoutable && serving.profile.channels.some((one) => (channel === undefined || one.channel === channel) && canTake(serving, one.channel));
}

/** Who is asked just now is on the way from available to busy. */
function isStaffed(agent: Agent): boolean {
  return isAvailable(agent) || isBusy(agent) || has(agent, 'offered') || has(agent, 'after-contact-work');
}
