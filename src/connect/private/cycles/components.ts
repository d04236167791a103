/** A directed graph: what each node needs. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The sets of nodes that need each other in circles, a node that needs itself included. Tarjan's algorithm; without recursion,
 * since a chain of resources may be long.
 */
export function circles(graph: Graph): Set<string>[] {
  const state: State = { graph, index: new Map(), low: new Map(), stack: [], onStack: new Set(), found: [] };
  for (const node of graph.keys()) if (!state.index.has(node)) explore(node, state);
  return state.found;
}

interface State {
  readonly graph: Graph;
  readonly index: Map<string, number>;
  readonly low: Map<string, number>;
  readonly stack: string[];
  readonly onStack: Set<string>;
  readonly found: Set<string>[];
}

function explore(start: string, state: State): void {
  const path = [enter(start, state)];
  while (path.length > 0) {
    const { node, needs } = path[path.length - 1];
    const { value: next, done } = needs.next();
    if (done) {
      path.pop();
      leave(node, state);
      if (path.length > 0) lower(path[path.length - 1].node, state.low.get(node)!, state);
    } else if (!state.index.has(next)) {
      path.push(enter(next, state));
    } else if (state.onStack.has(next)) {
      lower(node, state.index.get(next)!, state);
    }
  }
}

function enter(node: string, { graph, index, low, stack, onStack }: State) {
  low.set(node, index.size);
  index.set(node, index.size);
  stack.push(node);
  onStack.add(node);
  return { node, needs: (graph.get(node) ?? new Set<string>())[Symbol.iterator]() };
}

function lower(node: string, value: number, { low }: State): void {
  low.set(node, Math.min(low.get(node)!, value));
}

/** A node that reaches nothing below itself closes the set that lies above it. */
function leave(node: string, { graph, index, low, stack, onStack, found }: State): void {
  if (low.get(node) !== index.get(node)) return;
  const members = stack.splice(stack.indexOf(node));
  members.forEach((member) => onStack.delete(member));
  if (members.length > 1 || graph.get(node)?.has(node)) found.push(new Set(members));
}
