import { prioritySteps, Profile, ProfileEntry } from './profile';
import { byIdleness, canTake, ServingAgent } from './serving-agent';
import { byTurn, routingAge, Waiting } from './waiting';
import type { Channel } from '../../language/spec';
import { SortedLine } from '../kernel/sorted-line';

export interface Match {
  readonly contact: Waiting;
  readonly agent: ServingAgent;
}

interface ServedBy {
  readonly profile: Profile;
  readonly entry: ProfileEntry;
}

/**
 * Decides which contact goes to which agent. It holds who waits and who serves, and nothing else: whoever calls it offers the
 * contact, and tells what came of it.
 */
export class Router {
  private readonly lines = new Map<string, SortedLine<Waiting>>();
  private readonly agents = new Map<string, ServingAgent>();
  /** Those who can be offered something, by profile. */
  private readonly idle = new Map<Profile, SortedLine<ServingAgent>>();
  private readonly steps = new Map<Profile, ProfileEntry[][]>();
  private readonly servedBy = new Map<string, ServedBy[]>();

  addProfile(profile: Profile): void {
    if (this.steps.has(profile)) return;
    this.steps.set(profile, prioritySteps(profile));
    this.idle.set(profile, new SortedLine(byIdleness));
    for (const entry of profile.entries) {
      const key = lineOf(entry);
      this.servedBy.set(key, [...this.servedBy.get(key) ?? [], { profile, entry }]);
    }
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
    this.line(lineOf(contact)).add(contact);
  }

  remove(contact: Waiting): boolean {
    return this.line(lineOf(contact)).remove(contact);
  }

  /** How many of the contacts in the same queue, of any channel, come before this one. */
  ahead(contact: Waiting): number {
    return [...this.lines].reduce((sum, [key, line]) => key.startsWith(`${contact.queue}|`)
      ? sum + [...line].filter((other) => byTurn(other, contact) < 0).length : sum, 0);
  }

  waiting(queue: string, channel: Channel): Iterable<Waiting> {
    return this.line(`${queue}|${channel}`);
  }

  /** How many agents could take one more contact of a queue. */
  freeFor(queue: string, channel: Channel): number {
    const profiles = (this.servedBy.get(`${queue}|${channel}`) ?? []).map(({ profile }) => profile);
    return profiles.reduce((sum, profile) => sum + [...this.idle.get(profile)!].filter((agent) => canTake(agent, channel)).length, 0);
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
    const delays = (this.servedBy.get(lineOf(contact)) ?? []).map(({ entry }) => contact.enqueuedAt - contact.ageAdjustment + entry.delay);
    return [...new Set([...delays, ...contact.widensAt ?? []])].filter((moment) => moment > now);
  }

  private bestAgent(contact: Waiting, now: number): ServingAgent | undefined {
    if (contact.agent !== undefined) return this.ownerIfFree(contact.agent, contact.channel);
    let best: ServingAgent | undefined;
    for (const { profile, entry } of this.servedBy.get(lineOf(contact)) ?? []) {
      if (routingAge(contact, now) < entry.delay) continue;
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
      const own = this.lines.get(`${agent.id}|${channel}`)?.first;
      if (own && canTake(agent, channel)) return own;
    }
    for (const step of this.steps.get(agent.profile) ?? []) {
      const best = this.firstOf(step, agent, now);
      if (best) return best;
    }
    return undefined;
  }

  private firstOf(step: readonly ProfileEntry[], agent: ServingAgent, now: number): Waiting | undefined {
    let best: Waiting | undefined;
    for (const entry of step) {
      const line = this.lines.get(lineOf(entry));
      if (!line?.length || !canTake(agent, entry.channel)) continue;
      for (const contact of line) {
        if (best && byTurn(best, contact) < 0) break;
        if (routingAge(contact, now) < entry.delay || contact.admits?.(agent.id, now) === false) continue;
        best = contact;
        break;
      }
    }
    return best;
  }

  private line(key: string): SortedLine<Waiting> {
    const known = this.lines.get(key);
    if (known) return known;
    const made = new SortedLine<Waiting>(byTurn);
    this.lines.set(key, made);
    return made;
  }
}

function lineOf({ queue, channel }: { readonly queue: string; readonly channel: Channel }): string {
  return `${queue}|${channel}`;
}
