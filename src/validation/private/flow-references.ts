import { isKnown } from './known-actions';
import { givenParameters } from './parameters';
import { FLOW_TYPE_LABELS } from '../../language/flow-type';
import { FlowNode } from '../../language/graph';
import { BlockSpec, ParameterSpec } from '../../language/spec';
import { CheckedFlow, Observation, RuleContext } from '../rule';

export interface FlowReference {
  readonly block: string;
  readonly parameter: ParameterSpec;
  /** The path of the parameter, items of lists counted. */
  readonly place: string;
  readonly reference: string;
}

/** Where an action names another flow, module or other resource. */
export function referencesOf(node: FlowNode, isMeant: (parameter: ParameterSpec, spec: BlockSpec) => boolean): FlowReference[] {
  if (!isKnown(node)) return [];
  const block = node.action.identifier;
  return givenParameters(node).filter(({ spec }) => spec.refersTo !== undefined && isMeant(spec, node.spec))
    .flatMap(({ spec: parameter, path: place, value: reference }) => (typeof reference === 'string' ? [{ block, parameter, place, reference }] : []));
}

/** One observation for each reference to a flow that is known to have a type which the block does not take. */
export function wrongTypes(
  { graph, surroundings }: RuleContext, isMeant: (spec: BlockSpec) => boolean, say: (flow: CheckedFlow) => string,
): Observation[] {
  const references = [...graph.values()].flatMap((node) => referencesOf(node, ({ takesFlows }, spec) => takesFlows !== undefined && isMeant(spec)));
  return references.flatMap(({ block, parameter, place, reference }) => {
    const flow = surroundings.flow(reference);
    return flow === undefined || parameter.takesFlows!.includes(flow.type) ? [] : [{
      block,
      place,
      fact: say(flow),
      remedy: `name a flow of type ${parameter.takesFlows!.map((type) => `${type} (${FLOW_TYPE_LABELS[type]})`).join(' or ')}`,
    }];
  });
}
