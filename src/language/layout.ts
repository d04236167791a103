import { graphlib, layout } from '@dagrejs/dagre';
import { Edge, FlowAction } from './action';
import { JsonObject } from './json';

/** The typings of the layout library leave its constraints out. */
type LayoutOptions = NonNullable<Parameters<typeof layout>[1]>;
type Ordering = NonNullable<LayoutOptions['customOrder']>;

interface Constraint {
  readonly left: string;
  readonly right: string;
}

/** What a block takes up in the designer, in its own units. */
const BLOCK_WIDTH = 200;
const BLOCK_HEIGHT = 110;
const BRANCH_HEIGHT = 32;
const GAP_BETWEEN_LAYERS = 120;
const GAP_BETWEEN_BLOCKS = 60;
const MARGIN = 20;
/** Between the entry point and the first block. */
const ENTRY_WIDTH = 200;
/** The heavier an edge, the straighter and shorter it is drawn: the way that goes well reads straight. */
const WEIGHTS: Record<Edge['kind'], number> = { next: 8, condition: 4, error: 1 };

interface Place extends JsonObject {
  x: number;
  y: number;
}

export interface DesignerLayout {
  readonly entryPoint: Place;
  readonly positions: ReadonlyMap<string, Place>;
}

/**
 * Positions for the flow designer: layers from left to right, no overlaps, and what only failures lead to below.
 *
 * `family` maps an action to the first action of its designer block, whose position it shares.
 */
export function designerLayout(actions: readonly FlowAction[], start: string, family: ReadonlyMap<string, string>): DesignerLayout {
  if (actions.length === 0) return { entryPoint: { x: MARGIN, y: MARGIN }, positions: new Map() };
  const head = (identifier: string) => family.get(identifier) ?? identifier;
  const corners = cornersOf(actions, start, head);
  const left = Math.min(...[...corners.values()].map(({ x }) => x)) - MARGIN - ENTRY_WIDTH;
  const top = Math.min(...[...corners.values()].map(({ y }) => y)) - MARGIN;
  const place = (identifier: string): Place => {
    const corner = corners.get(head(identifier)) ?? { x: left, y: top };
    return { x: Math.round(corner.x - left), y: Math.round(corner.y - top) };
  };
  return {
    entryPoint: { x: MARGIN, y: place(start).y },
    positions: new Map(actions.map(({ identifier }) => [identifier, place(identifier)])),
  };
}

/** The upper left corner of each block, in coordinates that start anywhere. */
function cornersOf(actions: readonly FlowAction[], start: string, head: (identifier: string) => string): Map<string, Place> {
  const graph = graphOf(actions, head);
  const ordinary = withoutFailures(actions, start, head);
  const customOrder: Ordering = (ranked, order) => order(ranked, { constraints: constraints(graph, ranked, ordinary) } as LayoutOptions);
  layout(graph, { customOrder } as LayoutOptions);
  return new Map(graph.nodes().map((name) => {
    const { x, y, width, height } = graph.node(name) as Place & { width: number; height: number };
    return [name, { x: x - width / 2, y: y - height / 2 }];
  }));
}

function graphOf(actions: readonly FlowAction[], head: (identifier: string) => string): graphlib.Graph {
  const graph = new graphlib.Graph();
  // The default way of breaking cycles starts at the first action, so that only ways back run to the left.
  graph.setGraph({ rankdir: 'LR', ranksep: GAP_BETWEEN_LAYERS, nodesep: GAP_BETWEEN_BLOCKS });
  for (const { identifier, edges } of actions.filter((action) => head(action.identifier) === action.identifier)) {
    graph.setNode(identifier, { width: BLOCK_WIDTH, height: BLOCK_HEIGHT + BRANCH_HEIGHT * edges.length });
  }
  for (const { identifier, edges } of actions) {
    for (const edge of edges) connect(graph, head(identifier), head(edge.target), WEIGHTS[isFailure(edge) ? 'error' : edge.kind]);
  }
  return graph;
}

/** Several branches between two blocks are one edge, as heavy as the heaviest of them. */
function connect(graph: graphlib.Graph, from: string, to: string, weight: number): void {
  if (from === to || !graph.hasNode(to)) return;
  const known = graph.edge(from, to) as { weight: number } | undefined;
  graph.setEdge(from, to, { weight: Math.max(weight, known?.weight ?? 0) });
}

/** The blocks that a flow comes to while nothing fails. */
function withoutFailures(actions: readonly FlowAction[], start: string, head: (identifier: string) => string): ReadonlySet<string> {
  const edges = new Map<string, Edge[]>();
  for (const action of actions) edges.set(head(action.identifier), [...edges.get(head(action.identifier)) ?? [], ...action.edges]);
  const reached = new Set([head(start)]);
  for (const block of reached) {
    for (const edge of edges.get(block) ?? []) if (!isFailure(edge)) reached.add(head(edge.target));
  }
  return reached;
}

/** That no condition matched is an ordinary outcome, though the language calls it an error. */
function isFailure({ kind, label }: Edge): boolean {
  return kind === 'error' && label !== 'NoMatchingCondition';
}

/** What stands above what within a layer: branches in their order, and last what only failures lead to. */
function constraints(graph: graphlib.Graph, ranked: graphlib.Graph, ordinary: ReadonlySet<string>): Constraint[] {
  return groupsOf(graph.nodes(), (name) => (ranked.node(name) as { rank: number }).rank).flatMap((layer) => {
    const [above, below] = [layer.filter((name) => ordinary.has(name)), layer.filter((name) => !ordinary.has(name))];
    return [...above.flatMap((left) => below.map((right) => ({ left, right }))), ...branchesInOrder(graph, above), ...branchesInOrder(graph, below)];
  });
}

/** Blocks that only one block leads to stand as its branches do; the graph keeps these in their order. */
function branchesInOrder(graph: graphlib.Graph, layer: readonly string[]): Constraint[] {
  const parentsOf = (name: string) => graph.predecessors(name) ?? [];
  const children = layer.filter((name) => parentsOf(name).length === 1);
  return groupsOf(children, (name) => parentsOf(name)[0]).flatMap((siblings) => {
    const sorted = (graph.successors(parentsOf(siblings[0])[0]) ?? []).filter((name) => siblings.includes(name));
    return sorted.slice(1).map((right, index) => ({ left: sorted[index], right }));
  });
}

function groupsOf(names: readonly string[], key: (name: string) => string | number): string[][] {
  const groups = new Map<string | number, string[]>();
  for (const name of names) groups.set(key(name), [...groups.get(key(name)) ?? [], name]);
  return [...groups.values()];
}
