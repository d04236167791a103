import { FlowAction } from '../../language/action';
import { disconnect, say } from '../private/examples';
import { reachable } from '../private/walks';
import { FlowRule } from '../rule';

export const unreachableBlock: FlowRule = {
  id: 'unreachable-block',
  severity: 'warning',
  summary: 'Every block can be come to from the start.',
  rationale: 'The service takes blocks that never run. They mostly are what a branch was meant to lead to.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/create-contact-flow.html',
  bad: { type: 'CONTACT_FLOW', start: 'Hang up', actions: [disconnect('Hang up'), say('Say goodbye', 'Hang up')] },
  good: { type: 'CONTACT_FLOW', start: 'Say goodbye', actions: [say('Say goodbye', 'Hang up'), disconnect('Hang up')] },
  check: ({ flow, graph }) => {
    // Without a start nothing is reachable, which other rules say in one sentence.
    if (!graph.has(flow.document.startAction)) return [];
    const reached = reachable(graph, flow.document.startAction);
    return [...graph.values()].filter(({ action }) => isNamed(action) && !reached.has(action.identifier)).map(({ action }) => ({
      block: action.identifier,
      fact: 'the block never runs: no way from the start leads to it',
      remedy: 'lead a branch to it, or delete it',
    }));
  },
};

/** No branch can name an action without an identifier, which is what has to be mended first. */
function isNamed({ json }: FlowAction): boolean {
  return typeof json.Identifier === 'string' && json.Identifier !== '';
}
