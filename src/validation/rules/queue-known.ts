import { FlowNode } from '../../language/graph';
import { valueAt } from '../../language/json';
import { transferToQueue } from '../private/examples';
import { compare, flow, setQueue } from '../private/flow-examples';
import { forward } from '../private/forward';
import { FlowRule } from '../rule';

const example = (skip: string) => flow(
  compare('Which line', '$.LanguageCode', { 'en-US': 'Set queue' }, skip), setQueue('Set queue', 'Enter queue'), transferToQueue('Enter queue', 'Hang up'),
);

export const queueKnown: FlowRule = {
  id: 'queue-known',
  severity: 'warning',
  summary: 'A flow that chooses a queue has chosen one on every way to a transfer into it.',
  rationale: 'Without a working queue the transfer fails, and the customer takes its error branch.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html',
  bad: example('Enter queue'),
  good: example('Set queue'),
  check: ({ graph, flow: { document, type } }) => {
    const nodes = [...graph.values()];
    // Where nothing chooses a queue, an earlier flow, a quick connect or the callback itself has brought one.
    if (type === 'CUSTOMER_QUEUE' || !nodes.some(choosesQueue)) return [];
    const facts = forward(graph, document.startAction, ['none'], (node, _, known) => (choosesQueue(node) || node.spec === undefined ? new Set<string>() : known));
    return nodes.filter((node) => needsQueue(node) && facts.get(node.action.identifier)?.has('none')).map(({ action }) => ({
      block: action.identifier,
      fact: 'the block needs a working queue, and there is a way to it on which none was set, although other ways set one',
      remedy: 'put a SetWorkingQueue block on every way to it',
    }));
  },
};

/** A choice that failed counts as well: what then holds is the choice before. */
function choosesQueue({ spec }: FlowNode): boolean {
  return spec?.writes?.includes('$.Queue') ?? false;
}

function needsQueue({ spec, action }: FlowNode): boolean {
  if (spec?.effect?.success !== 'queued' && spec?.effect?.success !== 'callback-created') return false;
  const targets = spec.parameters.filter(({ refersTo }) => refersTo === 'queue' || refersTo === 'agent');
  return targets.every(({ path }) => valueAt(action.parameters, path) === undefined);
}
