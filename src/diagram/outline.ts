import { Edge } from '../language/action';
import { FlowDocument } from '../language/document';
import { FlowNode, flowGraph } from '../language/graph';
import { SpecLookup } from '../language/spec';
import { blockLabel, blockName, branchLabel, isFailure, pointerLabel } from './labels';

type Graph = ReadonlyMap<string, FlowNode>;

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
  /** Where all the error branches lead that are left out; others are left out that lead to where success leads. */
  readonly failuresLeadTo?: string;
  readonly sections: readonly OutlineSection[];
}

/** An action and the branches that lead to it. */
interface Head {
  readonly title: string;
  readonly target: string;
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
    failuresLeadTo: failure && pointerLabel(graph.get(failure)!),
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

/** Where most failures lead, if more than one does. */
function commonFailure(graph: Graph): string | undefined {
  const counts = new Map<string, number>();
  for (const node of graph.values()) {
    const targets = new Set(node.edges.filter((edge) => isFailure(node, edge)).map(({ target }) => target));
    for (const target of targets) if (graph.has(target)) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most !== undefined && most[1] > 1 ? most[0] : undefined;
}

/** The branches beside the way straight on, those with the same target together. */
function folded(node: FlowNode, failure: string | undefined): { edges: Edge[]; target: string }[] {
  const byTarget = new Map<string, Edge[]>();
  const next = successor(node);
  for (const edge of node.edges.filter((candidate) => candidate.kind !== 'next')) {
    if ((edge.target === failure || edge.target === next?.target) && isFailure(node, edge)) continue;
    byTarget.set(edge.target, [...(byTarget.get(edge.target) ?? []), edge]);
  }
  return [...byTarget].map(([target, edges]) => ({ target, edges }));
}

function readingOrder(graph: Graph, start: string, failure: string | undefined): { title: string; run: string[]; next?: string }[] {
  const runs: { title: string; run: string[]; next?: string }[] = [];
  const placed = new Set<string>();
  const read = (heads: Head[]) => {
    for (let head = heads.shift(); head !== undefined; head = heads.shift()) {
      if (placed.has(head.target) || !graph.has(head.target)) continue;
      const { run, next } = straightRun(graph, head.target, placed);
      runs.push({ title: head.title, run, next });
      heads.unshift(...run.flatMap((identifier) => headsAfter(graph.get(identifier)!, failure)));
    }
  };
  if (!graph.has(start)) runs.push({ title: 'start', run: [], next: start });
  read([{ title: 'start', target: start }]);
  if (failure !== undefined) read([{ title: 'on errors', target: failure }]);
  for (const identifier of graph.keys()) read([{ title: 'never reached', target: identifier }]);
  return runs;
}

function headsAfter(node: FlowNode, failure: string | undefined): Head[] {
  return folded(node, failure)
    .filter(({ target }) => target !== failure)
    .map(({ target, edges }) => ({ target, title: `${pointerLabel(node)}: ${edges.map(branchLabel).join(', ')}` }));
}

/** The blocks from here on along the way of success, up to one that stands elsewhere already. */
function straightRun(graph: Graph, from: string, placed: Set<string>): { run: string[]; next?: string } {
  const run: string[] = [];
  let target: string | undefined = from;
  while (target !== undefined && graph.has(target) && !placed.has(target)) {
    placed.add(target);
    run.push(target);
    target = wayOn(graph.get(target)!)?.target;
  }
  const last = run.length > 0 ? graph.get(run.at(-1)!) : undefined;
  return { run, next: last && successor(last)?.target };
}

function successor({ edges }: FlowNode): Edge | undefined {
  return edges.find(({ kind }) => kind === 'next');
}

/** What a reader takes for the way straight on: success, then a test that does not hold, then the first of the choices. */
function wayOn(node: FlowNode): Edge | undefined {
  const otherwise = node.edges.find((edge) => edge.label === node.spec?.nextRepeats && !isFailure(node, edge));
  const choice = node.edges.find(({ kind }) => kind === 'condition');
  return successor(node) ?? (node.spec?.category === 'check' ? otherwise ?? choice : choice);
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
