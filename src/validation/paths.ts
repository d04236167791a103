import { Edge } from '../language/action';
import { FlowNode } from '../language/graph';
import { BlockSpec } from '../language/spec';

/** How a way through a flow ends for the customer. */
export interface PathEnd {
  /** The action at which the way ends. */
  readonly block: string;
  readonly ending: 'disconnected' | 'queued' | 'handed-over' | 'left-in-place';
  /** A callback was created on the way. */
  readonly callbackCreated: boolean;
  /** The last thing before the end was said to the customer: nothing was asked, checked or tried after it. */
  readonly told: boolean;
  /** One way that ends like this, from the start. */
  readonly trail: readonly string[];
}

interface State {
  readonly block: string;
  readonly callbackCreated: boolean;
  readonly told: boolean;
  readonly trail: readonly string[];
}

/**
 * Every way through a flow, error branches included: each action is visited once for every combination of what can have
 * happened before, so that loops end and no outcome is missed.
 */
export function pathEnds(graph: ReadonlyMap<string, FlowNode>, start: string): PathEnd[] {
  const ends: PathEnd[] = [];
  const seen = new Set<string>();
  const open: State[] = [{ block: start, callbackCreated: false, told: false, trail: [start] }];
  for (let state = open.shift(); state !== undefined; state = open.shift()) {
    const node = graph.get(state.block);
    const key = `${state.block}|${state.callbackCreated}|${state.told}`;
    if (node === undefined || seen.has(key)) continue;
    seen.add(key);
    ends.push(...endsAt(node, state));
    open.push(...node.edges.map((edge) => follow(node, edge, state!)));
  }
  return ends;
}

/** The customer got a callback, a place in a queue, or the truth; or the flow only ends beside a living contact. */
export function isServed(end: PathEnd): boolean {
  return end.ending !== 'disconnected' || end.callbackCreated || end.told;
}

function endsAt({ spec, edges }: FlowNode, { block, callbackCreated, told, trail }: State): PathEnd[] {
  const end = (ending: PathEnd['ending']): PathEnd => ({ block, ending, callbackCreated, told, trail });
  if (spec?.effect?.endsFlow) return [end(spec.effect.success === 'queued' ? 'queued' : 'handed-over')];
  if (spec?.effect?.disconnects) return [end('disconnected')];
  return edges.length === 0 ? [end('left-in-place')] : [];
}

function follow({ spec }: FlowNode, edge: Edge, state: State): State {
  const succeeded = edge.kind === 'next';
  return {
    block: edge.target,
    callbackCreated: state.callbackCreated || (succeeded && spec?.effect?.success === 'callback-created'),
    told: toldAfter(state.told, succeeded, spec),
    trail: [...state.trail, edge.target],
  };
}

/** A message counts until something else is asked, checked or tried; a message that failed to play does not count. */
function toldAfter(told: boolean, succeeded: boolean, spec: BlockSpec | undefined): boolean {
  if (spec?.effect?.asks) return false;
  if (spec?.effect?.speaks) return succeeded;
  return spec?.category === 'set' && succeeded ? told : false;
}
