import { graphlib, layout } from '@dagrejs/dagre';
import { FlowAction } from '../../language/action';
import { JsonObject } from '../../language/json';

/** What a block takes up in the designer, in its own units. */
const BLOCK_WIDTH = 200;
const BLOCK_HEIGHT = 110;
const BRANCH_HEIGHT = 32;
const GAP_BETWEEN_LAYERS = 120;
const GAP_BETWEEN_BLOCKS = 60;
const ENTRY_POINT = { x: 20, y: 20 };
const START_OFFSET = { x: 200, y: 0 };

/**
 * Positions for the flow designer: layers from left to right, no overlaps, branches in their order.
 *
 * `family` maps an action to the first action of its designer block, whose position it shares.
 */
export function positions(actions: readonly FlowAction[], start: string, family: ReadonlyMap<string, string>): Map<string, JsonObject> {
  const graph = new graphlib.Graph({ multigraph: true });
  // The default way of breaking cycles starts at the first action, so that only ways back run to the left.
  graph.setGraph({ rankdir: 'LR', ranksep: GAP_BETWEEN_LAYERS, nodesep: GAP_BETWEEN_BLOCKS });
  graph.setDefaultEdgeLabel(() => ({}));
  const head = (identifier: string) => family.get(identifier) ?? identifier;
  for (const action of actions.filter(({ identifier }) => head(identifier) === identifier)) {
    graph.setNode(action.identifier, { width: BLOCK_WIDTH, height: BLOCK_HEIGHT + BRANCH_HEIGHT * action.edges.length });
  }
  for (const action of actions) {
    for (const target of action.edges.map((edge) => head(edge.target)).filter((name) => graph.hasNode(name) && name !== head(action.identifier))) {
      graph.setEdge(head(action.identifier), target);
    }
  }
  layout(graph);
  return relativeTo(start, actions, (identifier) => graph.node(head(identifier)));
}

function relativeTo(start: string, actions: readonly FlowAction[], place: (identifier: string) => { x: number; y: number; height: number }) {
  const top = (identifier: string) => ({ x: place(identifier).x, y: place(identifier).y - place(identifier).height / 2 });
  const origin = top(start);
  return new Map(actions.map(({ identifier }) => [identifier, {
    x: Math.round(top(identifier).x - origin.x) + ENTRY_POINT.x + START_OFFSET.x,
    y: Math.round(top(identifier).y - origin.y) + ENTRY_POINT.y + START_OFFSET.y,
  }]));
}

export function entryPointPosition(): JsonObject {
  return { ...ENTRY_POINT };
}
