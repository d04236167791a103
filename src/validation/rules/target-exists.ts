import { shown } from '../../language/problems';
import { disconnect, say } from '../private/examples';
import { isDraft } from '../private/known-actions';
import { FlowRule, RuleContext } from '../rule';

export const targetExists: FlowRule = {
  id: 'target-exists',
  severity: 'error',
  summary: 'The start and every branch lead to a block of the flow.',
  rationale: 'A draft may have loose ends; a flow that is deployed is refused with them.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: { type: 'CONTACT_FLOW', start: 'Say goodbye', actions: [say('Say goodbye', 'Hang up')] },
  good: { type: 'CONTACT_FLOW', start: 'Say goodbye', actions: [say('Say goodbye', 'Hang up'), disconnect('Hang up')] },
  check: (context) => (isDraft(context.flow.document) ? [] : [...startObservations(context), ...branchObservations(context)]),
};

function startObservations({ flow, graph }: RuleContext) {
  return graph.has(flow.document.startAction) ? [] : [{
    place: 'StartAction',
    fact: `the flow starts with a block that it does not have, got ${shown(flow.document.startAction)}`,
    remedy: `name one of its blocks: ${[...graph.keys()].slice(0, 5).map(shown).join(', ')}`,
  }];
}

function branchObservations({ graph }: RuleContext) {
  return [...graph.values()].flatMap(({ action, edges }) => edges.filter(({ target }) => target !== '' && !graph.has(target)).map((edge) => ({
    block: action.identifier,
    place: edge.label,
    fact: `the branch leads to a block that the flow does not have, got ${shown(edge.target)}`,
    remedy: 'wire it to a block of the flow',
  })));
}
