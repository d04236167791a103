import { isFailure, pointerLabel } from './labels';
import { Edge } from '../language/action';
import { branchLabel } from '../language/branch-label';
import { FlowNode } from '../language/graph';

export type Graph = ReadonlyMap<string, FlowNode>;

/** Blocks that run one after the other. */
export interface Run {
  readonly title: string;
  readonly run: readonly string[];
  /** Where the last block leads on to, if that stands elsewhere. */
  readonly next?: string;
}

/** An action and the branches that lead to it. */
interface Head {
  readonly title: string;
  readonly target: string;
}

/** Where most failures lead, if more than one does. */
export function commonFailure(graph: Graph): string | undefined {
  const counts = new Map<string, number>();
  for (const node of graph.values()) {
    const targets = new Set(node.edges.filter((edge) => isFailure(node, edge)).map(({ target }) => target));
    for (const target of targets) if (graph.has(target)) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most !== undefined && most[1] > 1 ? most[0] : undefined;
}

/** The branches beside the way straight on, those with the same target together. */
export function folded(node: FlowNode, failure: string | undefined): { edges: Edge[]; target: string }[] {
  const byTarget = new Map<string, Edge[]>();
  const next = successor(node);
  for (const edge of node.edges.filter((candidate) => candidate.kind !== 'next')) {
    if ((edge.target === failure || edge.target === next?.target) && isFailure(node, edge)) continue;
    byTarget.set(edge.target, [...(byTarget.get(edge.target) ?? []), edge]);
  }
  return [...byTarget].map(([target, edges]) => ({ target, edges }));
}

/** Straight runs of blocks, each followed by what its branches lead to; every block stands once. */
export function readingOrder(graph: Graph, start: string, failure: string | undefined): Run[] {
  const runs: Run[] = [];
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

/** Whether an error makes no difference to the way on. */
export function failsLikeItSucceeds(node: FlowNode): boolean {
  return node.edges.some((edge) => isFailure(node, edge) && edge.target === successor(node)?.target);
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
