/** A condition on the agents, or several of them. */
export type Criterion =
  | { readonly kind: 'level'; readonly proficiency: string; readonly from: number; readonly to: number }
  | { readonly kind: 'agents'; readonly agents: readonly string[] }
  | { readonly kind: 'not'; readonly of: Criterion }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Criterion[] };

/** Who may take a contact, for as long as the step lasts; the last one can be without an end. */
export interface CriteriaStep {
  readonly criterion: Criterion;
  /** In milliseconds. */
  readonly expiresAfter?: number;
}

/** What criteria are compared with. */
export interface Candidate {
  readonly ids: readonly string[];
  readonly proficiencies: Readonly<Record<string, number>>;
}

export function meets(criterion: Criterion, candidate: Candidate): boolean {
  switch (criterion.kind) {
    case 'level': {
      const level = candidate.proficiencies[criterion.proficiency] ?? 0;
      return level >= criterion.from && level <= criterion.to;
    }
    case 'agents': return criterion.agents.some((agent) => candidate.ids.includes(agent));
    case 'not': return !meets(criterion.of, candidate);
    case 'all': return criterion.of.every((one) => meets(one, candidate));
    case 'any': return criterion.of.some((one) => meets(one, candidate));
  }
}

/** The step that holds after so long in the queue; undefined when all have expired, and anybody may (RT-12). */
export function stepAfter(steps: readonly CriteriaStep[], waited: number): CriteriaStep | undefined {
  let until = 0;
  return steps.find(({ expiresAfter = Infinity }) => waited < (until += expiresAfter));
}

/** After how long in the queue one step ends and the next one begins. */
export function stepEnds(steps: readonly CriteriaStep[]): number[] {
  let until = 0;
  return steps.map(({ expiresAfter = Infinity }) => until += expiresAfter).filter(Number.isFinite);
}
