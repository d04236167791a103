import { circles, Graph } from './components';

/** References of a resource that can be set after it exists. */
export interface Cuttable {
  readonly id: string;
  /** The resource that has them. */
  readonly owner: string;
  readonly needs: ReadonlySet<string>;
  /** Lower ones go first. */
  readonly rank: number;
}

export interface References {
  /** What each resource needs that cannot be taken out of it. */
  readonly fixed: Graph;
  readonly cuttable: readonly Cuttable[];
  /** Who needs that these references are set: the resource by the id of the references. */
  readonly needComplete: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Cuts {
  /** The ids of the references to take out, in alphabetical order. */
  readonly ids: readonly string[];
  /** Circles that stay, because nothing in them can be taken out. */
  readonly unbreakable: readonly ReadonlySet<string>[];
}

/** A small set of references without which there are no circles; without any of them in place there would be one. */
export function chooseCuts(references: References): Cuts {
  const cut = new Set<string>();
  // As most stacks.
  if (circles(graphWith(references, cut)).length === 0) return { ids: [], unbreakable: [] };
  for (;;) {
    const chosen = circles(graphWith(references, cut)).flatMap((circle) => best(circle, references, cut) ?? []);
    if (chosen.length === 0) break;
    chosen.forEach(({ id }) => cut.add(id));
  }
  putBack(references, cut);
  return { ids: [...cut].sort(), unbreakable: circles(graphWith(references, cut)) };
}

/** What comes before what, with the references of `cut` in steps of their own. */
export function graphWith({ fixed, cuttable, needComplete }: References, cut: ReadonlySet<string>): Graph {
  const graph = new Map([...fixed].map(([node, needs]) => [node, new Set(needs)]));
  const stepOf = ({ id, owner }: Cuttable) => cut.has(id) ? id : owner;
  for (const one of cuttable) {
    const step = graph.get(stepOf(one)) ?? new Set();
    graph.set(stepOf(one), step);
    one.needs.forEach((need) => step.add(need));
    if (cut.has(one.id)) step.add(one.owner);
    for (const node of needComplete.get(one.id) ?? []) graph.get(node)?.add(stepOf(one));
  }
  return graph;
}

/** The references of the lowest rank, among them those that most circles are likely to go through. */
function best(circle: ReadonlySet<string>, { cuttable }: References, cut: ReadonlySet<string>): Cuttable | undefined {
  const inCircle = ({ needs }: Cuttable) => [...needs].filter((need) => circle.has(need)).length;
  const [first] = cuttable
    .filter((one) => !cut.has(one.id) && circle.has(one.owner) && inCircle(one) > 0)
    .sort((one, other) => one.rank - other.rank || inCircle(other) - inCircle(one) || compare(one.id, other.id));
  return first;
}

/** A later cut may have made an earlier one needless. The dearest go back first. */
function putBack(references: References, cut: Set<string>): void {
  const unbreakable = circles(graphWith(references, cut)).length;
  const dearestFirst = references.cuttable.filter(({ id }) => cut.has(id)).sort((one, other) => other.rank - one.rank || compare(one.id, other.id));
  for (const { id } of dearestFirst) {
    cut.delete(id);
    if (circles(graphWith(references, cut)).length > unbreakable) cut.add(id);
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
