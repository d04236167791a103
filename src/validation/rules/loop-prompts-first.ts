import { FlowNode } from '../../language/graph';
import { loopPrompts, queueFlow, tell } from '../private/flow-examples';
import { Facts, forward } from '../private/forward';
import { isLoopPrompts } from '../private/waiting-time';
import { FlowRule } from '../rule';

export const loopPromptsFirst: FlowRule = {
  id: 'loop-prompts-first',
  severity: 'warning',
  summary: 'In a customer queue flow, loop prompts come before every other prompt, input and transfer.',
  rationale: 'The service does not support these blocks in front of loop prompts there (QF-5a): interrupt the loop first, then speak or ask.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/loop-prompts.html',
  bad: queueFlow(tell('Greet', 'Welcome.', 'Wait in line'), loopPrompts('Wait in line', '30', 'End')),
  good: queueFlow(loopPrompts('Wait in line', '30', 'Say sorry'), tell('Say sorry', 'Please stay.', 'Wait in line')),
  check: ({ graph, flow: { type, document } }) => {
    const nodes = [...graph.values()];
    if (type !== 'CUSTOMER_QUEUE' || !nodes.some(isLoopPrompts)) return [];
    const facts = forward(graph, document.startAction, [FRESH], before);
    const early = new Set(nodes.filter(isLoopPrompts).flatMap(({ action }) => [...facts.get(action.identifier) ?? []]));
    return [...early].filter((block) => block !== FRESH).map((block) => ({
      block,
      fact: 'the block comes before the first loop prompts of a customer queue flow, where the service does not support it',
      remedy: 'start with LoopPrompts, interrupt it, and lead the interruption to this block',
    }));
  },
};

const FRESH = '\n';

/** The blocks that spoke or moved the contact before any loop has run. */
function before(node: FlowNode, _: unknown, facts: Facts): Facts {
  if (isLoopPrompts(node)) return new Set();
  const { speaks, success } = node.spec?.effect ?? {};
  return facts.has(FRESH) && (speaks || success !== undefined) ? new Set([...facts, node.action.identifier]) : facts;
}
