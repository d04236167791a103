import { Level } from './level';
import { Agent } from '../center/agent';

/** How many agents are there, and how many of them have something to do. */
export class AgentMetrics {
  readonly atWork: Level;
  /** With a contact that they have accepted, or with the work after it. */
  readonly occupied: Level;
  private readonly known = new Map<Agent, { atWork: boolean; occupied: boolean }>();

  constructor(start: number) {
    this.atWork = new Level(start);
    this.occupied = new Level(start);
  }

  /** Looks at an agent of whom something has changed. */
  look(agent: Agent, at: number): void {
    const before = this.known.get(agent) ?? { atWork: false, occupied: false };
    const occupied = isOccupied(agent);
    const now = { atWork: agent.status !== 'offline' || occupied, occupied };
    if (now.atWork !== before.atWork) this.atWork.change(now.atWork ? 1 : -1, at);
    if (now.occupied !== before.occupied) this.occupied.change(now.occupied ? 1 : -1, at);
    this.known.set(agent, now);
  }

  /** Which share of the time at work was occupied; 0 where nobody worked. */
  occupancy(at: number): number {
    const worked = this.atWork.total(at);
    return worked === 0 ? 0 : this.occupied.total(at) / worked;
  }
}

function isOccupied({ hand }: Agent): boolean {
  for (const state of hand.values()) if (state !== 'offered' && state !== 'missed') return true;
  return false;
}
