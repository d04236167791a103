import { createCallback } from '../private/examples';
import { loopPrompts, queueFlow } from '../private/flow-examples';
import { forward } from '../private/forward';
import { isLoopPrompts, secondsOf } from '../private/waiting-time';
import { FlowRule, RuleContext } from '../rule';

/** How long an agent may take to accept; meanwhile the contact cannot be moved. */
const ACCEPT_SECONDS = 20;

const example = (seconds: string) => queueFlow(loopPrompts('Wait in line', seconds, 'Call back'), createCallback('Call back', {}, 'End'));

export const shortLoopInterrupt: FlowRule = {
  id: 'short-loop-interrupt',
  severity: 'warning',
  summary: `Loop prompts that lead to a transfer are interrupted after more than ${ACCEPT_SECONDS} seconds.`,
  rationale: 'While an agent is deciding whether to accept, the contact cannot be moved and the transfer fails (QF-5).',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/loop-prompts.html',
  bad: example('20'),
  good: example('60'),
  check: (context) => [...context.graph.values()]
    .filter((node) => isLoopPrompts(node) && (secondsOf(node) ?? Infinity) <= ACCEPT_SECONDS && leadsToTransfer(context, node.action.identifier))
    .map((node) => ({
      block: node.action.identifier,
      fact: `the loop is interrupted after ${secondsOf(node)} s, and the transfer behind it fails while an agent has ${ACCEPT_SECONDS} s to accept`,
      remedy: `interrupt it after more than ${ACCEPT_SECONDS} seconds`,
    })),
};

/** As far as the next loop: what comes behind that one is its own affair. */
function leadsToTransfer({ graph }: RuleContext, from: string): boolean {
  const facts = forward(graph, from, ['interrupted'], (node, _, known) => (isLoopPrompts(node) && node.action.identifier !== from ? new Set<string>() : known));
  return [...facts].some(([block, known]) => known.has('interrupted') && graph.get(block)!.spec?.effect?.success !== undefined);
}
