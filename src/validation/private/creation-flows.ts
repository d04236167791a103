import { plainText } from '../../language/json';
import { CheckedFlow, RuleContext } from '../rule';

/** The creation flows that a flow's callbacks name, as far as they are known. To find a flow takes its time, and many callbacks may name one. */
export function creationFlows({ graph, surroundings }: RuleContext): { block: string; flow: CheckedFlow }[] {
  const found = new Map<string, CheckedFlow | undefined>();
  const find = (reference: string) => {
    if (!found.has(reference)) found.set(reference, surroundings.flow(reference));
    return found.get(reference);
  };
  return [...graph.values()]
    .filter(({ spec, action }) => spec?.effect?.success === 'callback-created' && action.parameters.ContactFlowId !== undefined)
    .flatMap(({ action }) => {
      const flow = find(plainText(action.parameters.ContactFlowId));
      return flow ? [{ block: action.identifier, flow }] : [];
    });
}
