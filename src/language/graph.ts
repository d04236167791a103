import { Edge, FlowAction } from './action';
import { FlowDocument } from './document';
import { BlockSpec, SpecLookup } from './spec';

/** An action with what is known about it and the branches that can really be taken. */
export interface FlowNode {
  readonly action: FlowAction;
  readonly spec?: BlockSpec;
  /** Without the `NextAction` that only repeats another branch. */
  readonly edges: readonly Edge[];
}

/** The actions of a document by their identifier; of two with the same one the first counts. */
export function flowGraph(document: FlowDocument, lookup: SpecLookup): Map<string, FlowNode> {
  const graph = new Map<string, FlowNode>();
  for (const action of document._actions) {
    if (graph.has(action.identifier)) continue;
    const spec = lookup(action.type, action.parameters);
    graph.set(action.identifier, { action, spec, edges: liveEdges(action, spec) });
  }
  return graph;
}

function liveEdges(action: FlowAction, spec: BlockSpec | undefined): Edge[] {
  return action.edges.filter((edge) => edge.kind !== 'next' || spec?.nextRepeats === undefined);
}
