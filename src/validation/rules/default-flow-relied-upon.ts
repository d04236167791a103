import { FlowNode } from '../../language/graph';
import { valueAt } from '../../language/json';
import { transferToQueue } from '../private/examples';
import { flow, setQueue, step } from '../private/flow-examples';
import { forward } from '../private/forward';
import { FlowRule } from '../rule';

const HOOK = 'EventHooks.CustomerQueue';
const SET_FLOW = step('Set queue flow', 'UpdateContactEventHooks', { EventHooks: { CustomerQueue: 'waiting' } }, 'Enter queue', { NoMatchingError: 'Enter queue' });
const DEPLOYED = { environment: { region: 'us-east-1' } };

export const defaultFlowReliedUpon: FlowRule = {
  id: 'default-flow-relied-upon',
  severity: 'info',
  summary: 'Where a flow that is deployed sends customers into a queue, it says what they hear there.',
  rationale: 'Without a customer queue flow the default one of the instance plays. It is in no template, and anybody can change it in the console.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-default.html',
  bad: { ...flow(setQueue('Set queue', 'Enter queue'), transferToQueue('Enter queue', 'Hang up')), ...DEPLOYED },
  good: { ...flow(setQueue('Set queue', 'Set queue flow'), SET_FLOW, transferToQueue('Enter queue', 'Hang up')), ...DEPLOYED },
  check: ({ graph, flow: { document, type }, surroundings }) => {
    // A contact that waits already has its flow, and a lone document says nothing about the instance.
    if (surroundings.environment === undefined || type === 'CUSTOMER_QUEUE') return [];
    const entries = [...graph.values()].filter(({ spec }) => spec?.effect?.success === 'queued');
    if (entries.length === 0) return [];
    const facts = forward(graph, document.startAction, ['default'], (node, _, known) => (setsQueueFlow(node) || node.spec === undefined ? new Set<string>() : known));
    return entries.filter(({ action }) => facts.get(action.identifier)?.has('default')).map(({ action }) => ({
      block: action.identifier,
      fact: 'the default customer queue flow of the instance plays to customers who come here on a way that sets none',
      remedy: 'set a flow with SetCustomerQueueFlow, or see what the default one says',
    }));
  },
};

/** A choice that failed counts as well: the author has thought of it. */
function setsQueueFlow({ action }: FlowNode): boolean {
  return valueAt(action.parameters, HOOK) !== undefined;
}
