import { graphlib, layout } from '@dagrejs/dagre';
import { Edge, FlowAction } from './action';
import { JsonObject } from './json';

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
 * Positions for the flow designer: layers from left to right, no overlaps, branches in their order.
 *
 * `family` maps an action to the first action of its designer block, whose position it shares.
 */
export function designerLayout(actions: readonly FlowAction[], start: string, family: ReadonlyMap<string, string>): DesignerLayout {
  if (actions.length === 0) return { entryPoint: { x: MARGIN, y: MARGIN }, positions: new Map() };
  const head = (identifier: string) => family.get(identifier) ?? identifier;
  const corners = cornersOf(actions, head);
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
function cornersOf(actions: readonly FlowAction[], head: (identifier: string) => string): Map<string, Place> {
  const graph = new graphlib.Graph();
  // The default way of breaking cycles starts at the first action, so that only ways back run to the left.
  graph.setGraph({ rankdir: 'LR', ranksep: GAP_BETWEEN_LAYERS, nodesep: GAP_BETWEEN_BLOCKS });
  for (const { identifier, edges } of actions.filter((action) => head(action.identifier) === action.identifier)) {
    graph.setNode(identifier, { width: BLOCK_WIDTH, height: BLOCK_HEIGHT + BRANCH_HEIGHT * edges.length });
  }
  for (const { identifier, edges } of actions) {
    for (const { kind, target } of edges) connect(graph, head(identifier), head(target), WEIGHTS[kind]);
  }
  layout(graph);
  return new Map(graph.nodes().map((name) => {
    const { x, y, width, height } = graph.node(name) as Place & { width: number; height: number };
    return [name, { x: x - width / 2, y: y - height / 2 }];
  }));
}

/** Several branches between two blocks are one edge, as heavy as the heaviest of them. */
function connect(graph: graphlib.Graph, from: string, to: string, weight: number): void {
  if (from === to || !graph.hasNode(to)) return;
  const known = graph.edge(from, to) as { weight: number } | undefined;
  graph.setEdge(from, to, { weight: Math.max(weight, known?.weight ?? 0) });
}
