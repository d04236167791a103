import { Edge } from '../../language/action';
import { FlowNode } from '../../language/graph';

/** What may be true somewhere in a flow. */
export type Facts = ReadonlySet<string>;

/** What may be true behind a branch, if `facts` may be true before its block. */
export type Transfer = (node: FlowNode, edge: Edge, facts: Facts) => Facts;

/**
 * What may be true before each block: the union over all ways there. Blocks that no way leads to are left out. It comes to
 * an end because facts are only added and a flow has finitely many.
 */
export function forward(graph: ReadonlyMap<string, FlowNode>, start: string, initial: Iterable<string>, transfer: Transfer): Map<string, Facts> {
  const known = new Map<string, Set<string>>(graph.has(start) ? [[start, new Set(initial)]] : []);
  const open = [...known.keys()];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    const node = graph.get(block)!;
    for (const edge of node.edges.filter(({ target }) => graph.has(target))) {
      if (grows(known, edge.target, transfer(node, edge, known.get(block)!))) open.push(edge.target);
    }
  }
  return known;
}

function grows(known: Map<string, Set<string>>, block: string, facts: Facts): boolean {
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
