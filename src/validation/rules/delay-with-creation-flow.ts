import { flowGraph } from '../../language/graph';
import { plainText } from '../../language/json';
import { creationFlows } from '../private/creation-flows';
import { createCallback, disconnect } from '../private/examples';
import { CheckedFlow, FlowRule, RuleContext } from '../rule';

const example = (parameters: Record<string, string>) => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Create callback',
  actions: [createCallback('Create callback', parameters, 'Hang up'), disconnect('Hang up')],
});

export const delayWithCreationFlow: FlowRule = {
  id: 'delay-with-creation-flow',
  severity: 'warning',
  summary: 'A callback does not rely on its initial delay when it has a creation flow.',
  rationale: 'The pages of the service disagree (CF-4): one runs the creation flow after the delay, another ignores the delay.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/interactions-createcallbackcontact.html',
  bad: example({ ContactFlowId: 'creation' }),
  good: example({}),
  check: (context) => {
    const waiting = blocksThatWait(context);
    return [...context.graph.values()]
      .filter(({ spec, action }) => spec?.effect?.success === 'callback-created' && action.parameters.ContactFlowId !== undefined)
      .filter(({ action }) => !waiting.has(action.identifier))
      .map(({ action }) => ({
        block: action.identifier,
        place: 'InitialCallDelaySeconds',
        fact: `the delay of ${plainText(action.parameters.InitialCallDelaySeconds)} s may be ignored, because the callback has a creation flow`,
        remedy: 'put a Wait block into the creation flow if the delay matters, or acknowledge this warning if it does not',
      }));
  },
};

/** The callbacks whose creation flow sees to the time itself. Many may have the same one. */
function blocksThatWait(context: RuleContext): Set<string> {
  const verdicts = new Map<CheckedFlow, boolean>();
  const waits = (flow: CheckedFlow) => {
    if (!verdicts.has(flow)) verdicts.set(flow, waitsForItsTime(flow, context));
    return verdicts.get(flow);
  };
  return new Set(creationFlows(context).filter(({ flow }) => waits(flow)).map(({ block }) => block));
}

/** A wait for a time that is known only when the flow runs, before the callback is queued. */
function waitsForItsTime({ document }: CheckedFlow, { lookup }: RuleContext): boolean {
  const graph = flowGraph(document, lookup);
  const seen = new Set<string>();
  const open = [document.startAction];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = graph.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    if (node.spec?.effect?.waits && plainText(node.action.parameters.TimeLimitSeconds).startsWith('$.')) return true;
    if (node.spec?.effect?.success === undefined) open.push(...node.edges.map(({ target }) => target));
  }
  return false;
}
