import { FlowNode } from '../../language/graph';
import { compare, conditionsTo } from '../private/examples';
import { cyclesAmong, Graph, reachable } from '../private/walks';
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
    return cyclesAmong(withoutRounds(graph), new Set(hurried)).map((cycle) => ({
      block: cycle[0],
      fact: `the loop ${[...cycle, cycle[0]].join(' → ')} does not wait, speak, ask or count`,
      remedy: 'put a prompt, a wait or a loop block into it',
    }));
  },
};

/** What an unknown action does is not known, so it gets the benefit of the doubt. */
function isHurried({ spec }: FlowNode): boolean {
  const effect = spec?.effect;
  return spec !== undefined && spec.category !== 'interact' && !effect?.waits && !effect?.speaks;
}

/** Rounds that are counted come to an end; what follows them may lead back to where they begin anew. */
function withoutRounds(graph: Graph): Graph {
  return new Map([...graph].map(([id, node]) => [id, node.spec?.effect?.bounded ? { ...node, edges: afterRounds(node) } : node]));
}

/** The branch that `NextAction` repeats is the one after the last round. */
function afterRounds({ edges, spec }: FlowNode): FlowNode['edges'] {
  return edges.filter(({ kind, label }) => kind !== 'condition' || label === spec!.nextRepeats);
}
