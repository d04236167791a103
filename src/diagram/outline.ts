import { blockLabel, pointerLabel } from './labels';
import { commonFailure, failsLikeItSucceeds, folded, Graph, readingOrder } from './reading-order';
import { blockName } from '../language/block-name';
import { branchLabel } from '../language/branch-label';
import { FlowDocument } from '../language/document';
import { FlowNode, flowGraph } from '../language/graph';
import { SpecLookup } from '../language/spec';

/** Branches of one block that lead to the same place. */
export interface OutlineBranch {
  readonly labels: readonly string[];
  /** Where they lead, as a reader calls it. */
  readonly goesTo: string;
}

export interface OutlineBlock {
  readonly name: string;
  readonly block: string;
  readonly summary: string;
  readonly branches: readonly OutlineBranch[];
}

/** Blocks that run one after the other. */
export interface OutlineSection {
  /** Where it begins: `start`, or the block and the branches that lead here. */
  readonly title: string;
  readonly blocks: readonly OutlineBlock[];
  /** Where the last block leads on to, if that stands elsewhere. */
  readonly continues?: string;
}

/** A flow in reading order. */
export interface Outline {
  /** Where the error branches lead that are left out. */
  readonly notShown: readonly string[];
  readonly sections: readonly OutlineSection[];
}

/**
 * Puts a flow into an order in which it can be read: straight runs of blocks, each followed by what its branches lead to.
 *
 * Blocks stand once; whoever else leads to them says so by name. The place that most errors lead to is named once, since
 * one line for each of them would bury everything else.
 */
export function outlineFlow(document: FlowDocument, lookup: SpecLookup): Outline {
  const graph = flowGraph(document, lookup);
  const failure = commonFailure(graph);
  const runs = readingOrder(graph, document.startAction, failure);
  const pointer = (from: string, target: string) => pointerText(graph, document.startAction, from, target);
  return {
    notShown: [
      ...(failure === undefined ? [] : [pointerLabel(graph.get(failure)!)]),
      ...([...graph.values()].some(failsLikeItSucceeds) ? ['where success leads'] : []),
    ],
    sections: runs.map(({ title, run, next }) => ({
      title,
      blocks: run.map((identifier) => outlineBlock(graph.get(identifier)!, failure, pointer)),
      continues: next === undefined ? undefined : pointer(run.at(-1) ?? '', next),
    })),
  };
}

function outlineBlock(node: FlowNode, failure: string | undefined, pointer: (from: string, target: string) => string): OutlineBlock {
  const { identifier, parameters } = node.action;
  return {
    name: blockName(identifier),
    block: blockLabel(node),
    summary: node.spec?.summary(parameters) ?? '',
    branches: folded(node, failure).map(({ edges, target }) => ({ labels: edges.map(branchLabel), goesTo: pointer(identifier, target) })),
  };
}

function pointerText(graph: Graph, start: string, from: string, target: string): string {
  const node = graph.get(target);
  if (node === undefined) return target === '' ? '(not connected)' : `"${target}" (no such block)`;
  return isLoop(graph, start, from, target) ? `back to ${pointerLabel(node)}` : pointerLabel(node);
}

/** Whoever is here has been there before: every way from the start leads through the target. */
function isLoop(graph: Graph, start: string, from: string, target: string): boolean {
  return from === target || (leadsTo(graph, start, from) && !leadsTo(graph, start, from, target));
}

function leadsTo(graph: Graph, from: string, to: string, without?: string): boolean {
  const seen = new Set([without]);
  const open = [from];
  for (let identifier = open.pop(); identifier !== undefined; identifier = open.pop()) {
    if (seen.has(identifier)) continue;
    if (identifier === to) return true;
    seen.add(identifier);
    open.push(...(graph.get(identifier)?.edges ?? []).map(({ target }) => target));
  }
  return false;
}
