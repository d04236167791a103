import { prioritySteps, Profile, ProfileEntry } from './profile';
import { byIdleness, canTake, ServingAgent } from './serving-agent';
import { byTurn, routingAge, Waiting } from './waiting';
import type { Channel } from '../../language/spec';
import { SortedLine } from '../kernel/sorted-line';

export interface Match {
  readonly contact: Waiting;
  readonly agent: ServingAgent;
}

/** Who waits in a queue on one channel, and who serves them. */
interface Line {
  readonly waiting: SortedLine<Waiting>;
  readonly servedBy: ServedBy[];
}

interface ServedBy {
  readonly profile: Profile;
  readonly delay: number;
}

/** An entry of a profile with its line at hand. */
interface Serves {
  readonly entry: ProfileEntry;
  readonly waiting: SortedLine<Waiting>;
}

/**
 * Decides which contact goes to which agent. It holds who waits and who serves, and nothing else: whoever calls it offers the
 * contact, and tells what came of it.
 */
export class Router {
  /** By queue and channel. */
  private readonly lines = new Map<string, Map<Channel, Line>>();
  private readonly agents = new Map<string, ServingAgent>();
  /** Those who can be offered something, by profile. */
  private readonly idle = new Map<Profile, SortedLine<ServingAgent>>();
  private readonly steps = new Map<Profile, Serves[][]>();

  addProfile(profile: Profile): void {
    if (this.steps.has(profile)) return;
    this.steps.set(profile, prioritySteps(profile).map((step) => step.map((entry) => ({ entry, waiting: this.lineOf(entry).waiting }))));
    this.idle.set(profile, new SortedLine(byIdleness));
    for (const entry of profile.entries) this.lineOf(entry).servedBy.push({ profile, delay: entry.delay });
  }

  addAgent(id: string, profile: Profile, now: number): ServingAgent {
    this.addProfile(profile);
    const agent: ServingAgent = { id, profile, available: false, availableSince: now, inHand: [], order: this.agents.size };
    this.agents.set(id, agent);
    return agent;
  }

  agent(id: string): ServingAgent | undefined {
    return this.agents.get(id);
  }

  /** Changes what routing knows of an agent, and with it the agent's place among those who serve. */
  update(agent: ServingAgent, change: (agent: ServingAgent) => void): void {
    if (agent.available) this.idle.get(agent.profile)!.remove(agent);
    change(agent);
    this.addProfile(agent.profile);
    if (agent.available) this.idle.get(agent.profile)!.add(agent);
  }

  add(contact: Waiting): void {
    this.lineOf(contact).waiting.add(contact);
  }

  remove(contact: Waiting): boolean {
    return this.lineOf(contact).waiting.remove(contact);
  }

  /** How many of the contacts in the same queue, of any channel, come before this one. */
  ahead(contact: Waiting): number {
    const lines = [...this.lines.get(contact.queue)?.values() ?? []];
    return lines.flatMap(({ waiting }) => [...waiting]).filter((other) => byTurn(other, contact) < 0).length;
  }

  waiting(queue: string, channel: Channel): Iterable<Waiting> {
    return this.lineOf({ queue, channel }).waiting;
  }

  /** How many agents could take one more contact of a queue. */
  freeFor(queue: string, channel: Channel): number {
    const { servedBy } = this.lineOf({ queue, channel });
    return servedBy.reduce((sum, { profile }) => sum + [...this.idle.get(profile)!].filter((agent) => canTake(agent, channel)).length, 0);
  }

  /** The agents whom this contact could go to, and whichever contact each of them would take first. */
  matchFor(contact: Waiting, now: number): Match | undefined {
    const agent = this.bestAgent(contact, now);
    return agent && { agent, contact: this.bestContact(agent, now) ?? contact };
  }

  /** What an agent is offered next. */
  matchOf(agent: ServingAgent, now: number): Match | undefined {
    const contact = this.bestContact(agent, now);
    return contact && { agent, contact };
  }

  /** The instants after now at which further agents can become eligible for a contact (RT-2, RT-12). */
  momentsOf(contact: Waiting, now: number): number[] {
    const moments = contact.widensAt?.filter((moment) => moment > now) ?? [];
    for (const { delay } of this.lineOf(contact).servedBy) {
      const moment = contact.enqueuedAt - contact.ageAdjustment + delay;
      if (moment > now && !moments.includes(moment)) moments.push(moment);
    }
    return moments;
  }

  private bestAgent(contact: Waiting, now: number): ServingAgent | undefined {
    if (contact.agent !== undefined) return this.ownerIfFree(contact.agent, contact.channel);
    let best: ServingAgent | undefined;
    for (const { profile, delay } of this.lineOf(contact).servedBy) {
      if (routingAge(contact, now) < delay) continue;
      const first = this.firstIdle(profile, contact, now);
      if (first && (!best || byIdleness(first, best) < 0)) best = first;
    }
    return best;
  }

  private ownerIfFree(id: string, channel: Channel): ServingAgent | undefined {
    const agent = this.agents.get(id);
    return agent && canTake(agent, channel) ? agent : undefined;
  }

  private firstIdle(profile: Profile, contact: Waiting, now: number): ServingAgent | undefined {
    for (const agent of this.idle.get(profile)!) {
      if (canTake(agent, contact.channel) && contact.admits?.(agent.id, now) !== false) return agent;
    }
    return undefined;
  }

  /** The agent's own queue comes first, without any delay (RT-11); then the steps of the profile, strictly in turn (RT-1). */
  private bestContact(agent: ServingAgent, now: number): Waiting | undefined {
    for (const { channel } of agent.profile.channels) {
      const own = this.lines.get(agent.id)?.get(channel)?.waiting.first;
      if (own && canTake(agent, channel)) return own;
    }
    for (const step of this.steps.get(agent.profile) ?? []) {
      const best = this.firstOf(step, agent, now);
      if (best) return best;
    }
    return undefined;
  }

  private firstOf(step: readonly Serves[], agent: ServingAgent, now: number): Waiting | undefined {
    let best: Waiting | undefined;
    for (const { entry, waiting } of step) {
      if (waiting.length === 0 || !canTake(agent, entry.channel)) continue;
      for (const contact of waiting) {
        if (best && byTurn(best, contact) < 0) break;
        if (routingAge(contact, now) < entry.delay || contact.admits?.(agent.id, now) === false) continue;
        best = contact;
        break;
      }
    }
    return best;
  }

  private lineOf({ queue, channel }: { readonly queue: string; readonly channel: Channel }): Line {
    const known = this.lines.get(queue)?.get(channel);
    if (known) return known;
    const made: Line = { waiting: new SortedLine(byTurn), servedBy: [] };
    const channels = this.lines.get(queue) ?? new Map<Channel, Line>();
    this.lines.set(queue, channels.set(channel, made));
    return made;
  }
}
