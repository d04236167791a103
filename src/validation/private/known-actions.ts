import { FlowDocument } from '../../language/document';
import { FlowNode } from '../../language/graph';
import { BlockSpec } from '../../language/spec';
import { RuleContext } from '../rule';

export interface KnownAction extends FlowNode {
  readonly spec: BlockSpec;
}

const known = new WeakMap<RuleContext['graph'], readonly KnownAction[]>();

/** The actions of a flow that the library knows; others are not judged. Most rules ask for them. */
export function knownActions({ graph }: Pick<RuleContext, 'graph'>): readonly KnownAction[] {
  const found = known.get(graph) ?? [...graph.values()].filter(isKnown);
  known.set(graph, found);
  return found;
}

export function isKnown(node: FlowNode): node is KnownAction {
  return node.spec !== undefined;
}

/** Whether a flow was saved before it was finished: it has no start yet. */
export function isDraft(document: FlowDocument): boolean {
  return document.startAction === '';
}

/** The known actions of a flow that is meant to be whole: what a draft does not have yet is not missing. */
export function finishedActions(context: RuleContext): readonly KnownAction[] {
  return isDraft(context.flow.document) ? [] : knownActions(context);
}
