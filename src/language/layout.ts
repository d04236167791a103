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
const ORIGIN = { x: MARGIN, y: MARGIN };
interface Place extends JsonObject {
  x: number;
  y: number;
}

interface BlockBox {
  readonly height: number;
  readonly branches: { readonly to: string; readonly failure: boolean }[];
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
  if (actions.length === 0) return { entryPoint: { ...ORIGIN }, positions: new Map() };
  const head = (identifier: string) => family.get(identifier) ?? identifier;
  const blocks = blocksOf(actions, head);
  const places = placesOf(blocks, layersOf(blocks, head(start)), withoutFailures(blocks, head(start)));
  const place = (identifier: string): Place => ({ ...places.get(head(identifier)) ?? ORIGIN });
  return {
    entryPoint: { x: MARGIN, y: place(start).y },
    positions: new Map(actions.map(({ identifier }) => [identifier, place(identifier)])),
  };
}

/** The blocks with all that lead out of them, whichever of their actions a branch belongs to. */
function blocksOf(actions: readonly FlowAction[], head: (identifier: string) => string): ReadonlyMap<string, BlockBox> {
  const blocks = new Map<string, BlockBox>();
  for (const { identifier, edges } of actions.filter((action) => head(action.identifier) === action.identifier)) {
    blocks.set(identifier, { height: BLOCK_HEIGHT + BRANCH_HEIGHT * edges.length, branches: [] });
  }
  for (const { identifier, edges } of actions) {
    const from = head(identifier);
    for (const edge of edges) {
      const to = head(edge.target);
      if (from !== to && blocks.has(to)) blocks.get(from)?.branches.push({ to, failure: isFailure(edge) });
    }
  }
  return blocks;
}

/** That no condition matched is an ordinary outcome, though the language calls it an error. */
function isFailure({ kind, label }: Edge): boolean {
  return kind === 'error' && label !== 'NoMatchingCondition';
}

/** The blocks that a flow comes to while nothing fails. */
function withoutFailures(blocks: ReadonlyMap<string, BlockBox>, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const block of reached) {
    for (const { to, failure } of blocks.get(block)?.branches ?? []) if (!failure) reached.add(to);
  }
  return reached;
}

/**
 * The layer of each block, in the order in which a reader meets them: one more than that of the last block that leads there.
 * Only ways back run to the left. A block that nothing leads to stands in the first layer.
 */
function layersOf(blocks: ReadonlyMap<string, BlockBox>, start: string): ReadonlyMap<string, number> {
  const { met, left, waysOn } = walkThrough(blocks, [start, ...blocks.keys()]);
  const layers = new Map(met.map((name) => [name, 0]));
  for (const name of left.reverse()) {
    for (const to of waysOn.get(name)!) layers.set(to, Math.max(layers.get(to)!, layers.get(name)! + 1));
  }
  return layers;
}

interface Walk {
  /** The blocks as they are met for the first time, and as they are left for good. */
  readonly met: string[];
  readonly left: string[];
  /** Where each block leads on to, without the ways back. */
  readonly waysOn: Map<string, string[]>;
}

/** Depth first, without recursion: a flow may be long. */
function walkThrough(blocks: ReadonlyMap<string, BlockBox>, starts: readonly string[]): Walk {
  const walk: Walk = { met: [], left: [], waysOn: new Map() };
  const inside: { readonly name: string; next: number }[] = [];
  const under = new Set<string>();
  const enter = (name: string) => {
    walk.met.push(name);
    walk.waysOn.set(name, []);
    under.add(name);
    inside.push({ name, next: 0 });
  };
  for (const start of starts.filter((name) => blocks.has(name))) {
    if (!walk.waysOn.has(start)) enter(start);
    for (let at = inside.at(-1); at; at = inside.at(-1)) {
      const branch = blocks.get(at.name)!.branches[at.next++];
      if (!branch) {
        under.delete(at.name);
        walk.left.push(inside.pop()!.name);
      } else if (!under.has(branch.to)) {
        walk.waysOn.get(at.name)!.push(branch.to);
        if (!walk.waysOn.has(branch.to)) enter(branch.to);
      }
    }
  }
  return walk;
}

/** Layer by layer from the top down, no block above the one that leads to it first, so that the ordinary way reads straight. */
function placesOf(
  blocks: ReadonlyMap<string, BlockBox>, layers: ReadonlyMap<string, number>, ordinary: ReadonlySet<string>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const wanted = new Map<string, number>();
  const free = new Map<number, number>();
  const names = [...layers.keys()];
  const inOrder = [...names.filter((name) => ordinary.has(name)), ...names.filter((name) => !ordinary.has(name))];
  for (const name of inOrder.sort((one, other) => layers.get(one)! - layers.get(other)!)) {
    const layer = layers.get(name)!;
    const { height, branches } = blocks.get(name)!;
    const y = Math.max(free.get(layer) ?? MARGIN, wanted.get(name) ?? MARGIN);
    places.set(name, { x: MARGIN + ENTRY_WIDTH + layer * (BLOCK_WIDTH + GAP_BETWEEN_LAYERS), y });
    free.set(layer, y + height + GAP_BETWEEN_BLOCKS);
    for (const { to } of branches) if (!wanted.has(to)) wanted.set(to, y);
  }
  return places;
}
