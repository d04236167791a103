/** Agents who all serve one queue, and calls that come each by itself. The load is arrivals times service: how many agents it would keep busy. */
export interface Load {
  readonly agents: number;
  readonly load: number;
  /** The mean of a conversation, exponential. */
  readonly service: number;
}

export interface Waiting {
  readonly waitProbability: number;
  readonly meanWait: number;
}

/** Who has to wait where everybody waits as long as it takes (Erlang C). */
export function erlangC({ agents, load, service }: Load): Waiting {
  const blocked = 1 / inverseB(agents, load);
  const waitProbability = blocked / (1 - (load / agents) * (1 - blocked));
  return { waitProbability, meanWait: waitProbability * service / (agents - load) };
}

export interface Abandoning extends Waiting {
  readonly abandonment: number;
}

/** The same with a patience, exponential with this mean (Erlang A). The wait is that of all, those who hang up included. */
export function erlangA({ agents, load, service, patience }: Load & { readonly patience: number }): Abandoning {
  let [waitingStates, inQueue, state] = [1, 0, 1];
  for (let queue = 1; state > 1e-18 * waitingStates; queue++) {
    state *= load / (agents + queue * service / patience);
    waitingStates += state;
    inQueue += queue * state;
  }
  const all = inverseB(agents, load) - 1 + waitingStates;
  const meanWait = inQueue / all * service / load;
  return { waitProbability: waitingStates / all, meanWait, abandonment: meanWait / patience };
}

/**
 * The probabilities of none to all agents busy, added up, with that of all as the unit: one over Erlang B.
 * By its recursion no number grows beyond the result, as powers and factorials would.
 */
export function inverseB(agents: number, load: number): number {
  let inverse = 1;
  for (let busy = 1; busy <= agents; busy++) inverse = 1 + inverse * busy / load;
  return inverse;
}
