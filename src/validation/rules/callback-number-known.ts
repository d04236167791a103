import { Edge } from '../../language/action';
import { FlowNode } from '../../language/graph';
import { createCallback } from '../private/examples';
import { flow, setNumber } from '../private/flow-examples';
import { forward } from '../private/forward';
import { FlowRule } from '../rule';

const CALLER = '$.CustomerEndpoint.Address';
const CALLBACK = createCallback('Call back', {}, 'Hang up');

export const callbackNumberKnown: FlowRule = {
  id: 'callback-number-known',
  severity: 'info',
  summary: 'A callback is created where the number was set, or the number of the caller was looked at.',
  rationale: 'Without a set number the customer\'s own address is called (CR-8): a caller who withholds it, or wrote a chat, has none.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-callback-number.html',
  bad: flow(CALLBACK),
  good: flow(setNumber('Set number', CALLER, 'Call back'), CALLBACK),
  check: ({ graph, flow: { document } }) => {
    const callbacks = [...graph.values()].filter(({ spec }) => spec?.effect?.success === 'callback-created');
    if (callbacks.length === 0) return [];
    const facts = forward(graph, document.startAction, ['unknown'], (node, edge, known) => (settles(node, edge) ? new Set<string>() : known));
    return callbacks.filter(({ action }) => facts.get(action.identifier)?.has('unknown')).map(({ action }) => ({
      block: action.identifier,
      fact: 'the callback rings whatever number the contact came from, and a withheld number or a chat has none',
      remedy: 'put a SetCallbackNumber block before it, or check the number of the caller',
    }));
  },
};

/** An action that the library does not know may settle it, too. */
function settles({ spec, action }: FlowNode, edge: Edge): boolean {
  if (spec === undefined) return true;
  if (spec.effect?.sets === 'callback-number') return edge.kind === 'next';
  return spec.category === 'check' && edge.kind === 'condition' && Object.values(action.parameters).includes(CALLER);
}
