import { FlowTypeName } from '../../language/flow-type';
import { FlowNode } from '../../language/graph';
import { createCallback, say, transferToQueue } from '../private/examples';
import { flow } from '../private/flow-examples';
import { FlowRule, RuleContext } from '../rule';

const CUSTOMERS: readonly FlowTypeName[] = ['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'MODULE'];

export const failedTransferServed: FlowRule = {
  id: 'failed-transfer-served',
  severity: 'warning',
  summary: 'A customer whose queue is full, or whose transfer or callback failed, is not just hung up on.',
  rationale: 'A full queue is no exception (CP-3): without a word or another way, these customers do not know that nobody will come.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html',
  bad: flow(createCallback('Call back', {}, 'Say goodbye', 'Hang up'), say('Say goodbye', 'Hang up')),
  good: flow(transferToQueue('Enter queue', 'Say sorry'), say('Say sorry', 'Hang up')),
  // A transfer flow plays to the agent who transfers; the customer is on hold and stays.
  check: (context) => (CUSTOMERS.includes(context.flow.type) ? [...context.graph.values()]
    .filter(({ spec }) => spec?.effect?.success === 'queued' || spec?.effect?.success === 'callback-created')
    .flatMap((node) => droppingBranches(context, node)) : []),
};

function droppingBranches(context: RuleContext, { action, edges }: FlowNode) {
  const labels = edges.filter(({ kind, target }) => kind === 'error' && hangsUp(context, target)).map(({ label }) => label);
  return labels.length === 0 ? [] : [{
    block: action.identifier,
    place: labels.join(', '),
    fact: 'the branch leads to a disconnect, so that the customer is cut off without a word when the transfer does not work',
    remedy: 'play a prompt first, or lead the branch to another queue or a callback',
  }];
}

/** Only settings between here and the disconnect: nothing is said, asked, checked or tried. */
function hangsUp({ graph }: RuleContext, from: string): boolean {
  const passed = new Set<string>();
  for (let node = graph.get(from); node?.spec !== undefined; node = graph.get(node.edges[0]?.target ?? '')) {
    if (node.spec.effect?.disconnects) return true;
    if (node.spec.category !== 'set' || passed.has(node.action.identifier)) return false;
    passed.add(node.action.identifier);
  }
  return false;
}
