import { FlowNode } from '../../language/graph';
import { compare, conditionsTo } from '../private/examples';
import { cyclesAmong, reachable } from '../private/walks';
import { FlowRule } from '../rule';

export const hotLoop: FlowRule = {
  id: 'hot-loop',
  severity: 'warning',
  summary: 'A loop waits, speaks, asks or counts in every round.',
  rationale: 'A loop that does none of these runs as fast as the service can, and stops it from answering the customer.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/loop.html',
  bad: compare(conditionsTo('Compare', 'Equals', 'en-US')),
  good: compare(conditionsTo('Hang up', 'Equals', 'en-US')),
  check: ({ flow, graph }) => {
    const hurried = [...reachable(graph, flow.document.startAction)].filter((id) => isHurried(graph.get(id)!));
    return cyclesAmong(graph, new Set(hurried)).map((cycle) => ({
      block: cycle[0],
      fact: `the loop ${[...cycle, cycle[0]].join(' → ')} does not wait, speak, ask or count`,
      remedy: 'put a prompt, a wait or a loop block into it',
    }));
  },
};

/** What an unknown action does is not known, so it gets the benefit of the doubt. */
function isHurried({ spec }: FlowNode): boolean {
  const effect = spec?.effect;
  return spec !== undefined && spec.category !== 'interact' && !effect?.waits && !effect?.speaks && !effect?.bounded;
}
