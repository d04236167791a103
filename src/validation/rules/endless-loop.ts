import { FlowTypeName } from '../../language/flow-type';
import { FlowNode } from '../../language/graph';
import { disconnect, say } from '../private/examples';
import { cyclesAmong, leadingTo, reachable } from '../private/walks';
import { FlowRule, RuleContext } from '../rule';

/** The service ends these flows itself, as soon as somebody answers or comes back. */
const ENDED_FROM_OUTSIDE: readonly FlowTypeName[] = ['CUSTOMER_QUEUE', 'CUSTOMER_HOLD', 'AGENT_HOLD'];
/** Whispers must end wherever they come to, which is a rule of its own. */
const WHISPERS: readonly FlowTypeName[] = ['AGENT_WHISPER', 'CUSTOMER_WHISPER', 'OUTBOUND_WHISPER'];

export const endlessLoop: FlowRule = {
  id: 'endless-loop',
  severity: 'error',
  summary: 'Every loop has a way out, except where the service ends the flow.',
  rationale: 'A customer in a loop without a way out gets to nobody, and can only hang up.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/loop.html',
  bad: { type: 'CONTACT_FLOW', start: 'Please wait', actions: [say('Please wait', 'Please wait'), disconnect('Hang up')] },
  good: { type: 'CONTACT_FLOW', start: 'Please wait', actions: [say('Please wait', 'Hang up'), disconnect('Hang up')] },
  check: (context) => ([...ENDED_FROM_OUTSIDE, ...WHISPERS].includes(context.flow.type) ? [] : endless(context).map((cycle) => ({
    block: cycle[0],
    fact: `the loop ${[...cycle, cycle[0]].join(' → ')} has no way out`,
    remedy: 'lead one of its branches to a block after which the flow ends',
  }))),
};

function endless({ flow, graph }: RuleContext): string[][] {
  const ends = [...graph].filter(([, node]) => mayEnd(node, graph)).map(([id]) => id);
  const ending = leadingTo(graph, ends);
  const lost = [...reachable(graph, flow.document.startAction)].filter((id) => !ending.has(id));
  return cyclesAmong(graph, new Set(lost));
}

/** A loose branch is reported elsewhere; wherever it will lead, it may be a way out. An unknown action may end the flow. */
function mayEnd({ spec, edges }: FlowNode, graph: RuleContext['graph']): boolean {
  return spec === undefined || spec.effect?.endsFlow === true || edges.length === 0 || edges.some(({ target }) => !graph.has(target));
}
