import { FLOW_TYPE_LABELS } from '../../language/flow-type';
import { FlowNode } from '../../language/graph';
import { valueAt } from '../../language/json';
import { BlockSpec, ParameterSpec } from '../../language/spec';
import { CheckedFlow, Observation, RuleContext } from '../rule';

export interface FlowReference {
  readonly block: string;
  readonly parameter: ParameterSpec;
  readonly reference: string;
}

/** Where an action names another flow, module or other resource. */
export function referencesOf(node: FlowNode, isMeant: (parameter: ParameterSpec, spec: BlockSpec) => boolean): FlowReference[] {
  const { spec, action } = node;
  return (spec?.parameters ?? []).filter((parameter) => parameter.refersTo !== undefined && isMeant(parameter, spec!)).flatMap((parameter) => {
    const reference = valueAt(action.parameters, parameter.path);
    return typeof reference === 'string' ? [{ block: action.identifier, parameter, reference }] : [];
  });
}

/** One observation for each reference to a flow that is known to have a type which the block does not take. */
export function wrongTypes(
  { graph, surroundings }: RuleContext, isMeant: (spec: BlockSpec) => boolean, say: (flow: CheckedFlow) => string,
): Observation[] {
  const references = [...graph.values()].flatMap((node) => referencesOf(node, ({ takesFlows }, spec) => takesFlows !== undefined && isMeant(spec)));
  return references.flatMap(({ block, parameter, reference }) => {
    const flow = surroundings.flow(reference);
    return flow === undefined || parameter.takesFlows!.includes(flow.type) ? [] : [{
      block,
      place: parameter.path,
      fact: say(flow),
      remedy: `name a flow of type ${parameter.takesFlows!.map((type) => `${type} (${FLOW_TYPE_LABELS[type]})`).join(' or ')}`,
    }];
  });
}
