import { Edge } from '../../language/action';
import { FlowNode } from '../../language/graph';

/** What may be true somewhere in a flow. */
export type Facts<T = string> = ReadonlySet<T>;

/** What may be true behind a branch, if `facts` may be true before its block. */
export type Transfer<T = string> = (node: FlowNode, edge: Edge, facts: Facts<T>) => Facts<T>;

/**
 * What may be true before each block: the union over all ways there. Blocks that no way leads to are left out. It comes to
 * an end because facts are only added and a flow has finitely many.
 */
export function forward<T = string>(
  graph: ReadonlyMap<string, FlowNode>, start: string, initial: Iterable<T>, transfer: Transfer<T>,
): Map<string, Facts<T>> {
  const known = new Map<string, Set<T>>(graph.has(start) ? [[start, new Set(initial)]] : []);
  const open = [...known.keys()];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    const node = graph.get(block)!;
    for (const edge of node.edges) {
      if (graph.has(edge.target) && grows(known, edge.target, transfer(node, edge, known.get(block)!))) open.push(edge.target);
    }
  }
  return known;
}

function grows<T>(known: Map<string, Set<T>>, block: string, facts: Facts<T>): boolean {
  const before = known.get(block);
  if (before === undefined) {
    known.set(block, new Set(facts));
    return true;
  }
  const size = before.size;
  facts.forEach((fact) => before.add(fact));
  return before.size > size;
}

/** The branch of a block that did what it is there for; an ordinary outcome such as "no condition matched" is no failure. */
export function succeeded({ spec }: FlowNode, edge: Edge): boolean {
  return edge.kind !== 'error' || (spec?.errors.some(({ type, meaning }) => type === edge.label && meaning === 'otherwise') ?? false);
}
