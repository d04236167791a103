import { plainText } from '../../language/json';
import { CheckedFlow, RuleContext } from '../rule';

/** The creation flows that a flow's callbacks name, as far as they are known. */
export function creationFlows({ graph, surroundings }: RuleContext): { block: string; flow: CheckedFlow }[] {
  return [...graph.values()]
    .filter(({ spec, action }) => spec?.effect?.success === 'callback-created' && action.parameters.ContactFlowId !== undefined)
    .flatMap(({ action }) => {
      const flow = surroundings.flow(plainText(action.parameters.ContactFlowId));
      return flow ? [{ block: action.identifier, flow }] : [];
    });
}
