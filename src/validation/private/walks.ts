import { FlowNode } from '../../language/graph';

export type Graph = ReadonlyMap<string, FlowNode>;

/** Everything that a flow can come to from a start. */
export function reachable(graph: Graph, start: string): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id) || !graph.has(id)) continue;
    seen.add(id);
    for (const { target } of graph.get(id)!.edges) open.push(target);
  }
  return seen;
}

/** Everything from which one of some blocks can be come to, those included. */
export function leadingTo(graph: Graph, ends: Iterable<string>): Set<string> {
  const sources = new Map<string, string[]>();
  for (const [id, { edges }] of graph) for (const { target } of edges) note(sources, target, id);
  const seen = new Set<string>();
  const open = [...ends];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(sources.get(id) ?? []));
  }
  return seen;
}

function note(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The blocks among these that can come back to themselves without leaving them, by cycle (Tarjan's strong components). */
export function cyclesAmong(graph: Graph, among: ReadonlySet<string>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const cycles: string[][] = [];
  const visit = (id: string): void => {
    order.set(id, order.size);
    lowest.set(id, order.get(id)!);
    stack.push(id);
    onStack.add(id);
    for (const next of nextOf(id)) {
      if (!order.has(next)) visit(next);
      if (onStack.has(next)) lowest.set(id, Math.min(lowest.get(id)!, lowest.get(next)!));
    }
    if (lowest.get(id) !== order.get(id)) return;
    const component = stack.splice(stack.lastIndexOf(id));
    component.forEach((member) => onStack.delete(member));
    if (component.length > 1 || nextOf(id).includes(id)) cycles.push(component);
  };
  const nextOf = (id: string) => graph.get(id)!.edges.map(({ target }) => target).filter((target) => among.has(target));
  for (const id of among) if (!order.has(id)) visit(id);
  return cycles;
}
