import { createCallback } from '../private/examples';
import { flow, setNumber } from '../private/flow-examples';
import { forward } from '../private/forward';
import { FlowRule, RuleContext } from '../rule';

const CALLER = '$.CustomerEndpoint.Address';

export const callbackNumberInTime: FlowRule = {
  id: 'callback-number-in-time',
  severity: 'warning',
  summary: 'The callback number is set before the callback is created.',
  rationale: 'A callback takes the number that is set when it is created; one that names its queue needs it before (CR-9).',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html',
  bad: flow(createCallback('Call back', { QueueId: 'support' }, 'Set number', 'Hang up'), setNumber('Set number', CALLER, 'Hang up')),
  good: flow(setNumber('Set number', CALLER, 'Call back'), createCallback('Call back', { QueueId: 'support' }, 'Hang up')),
  check: (context) => {
    const { graph, flow: { document } } = context;
    const setters = [...graph.values()].filter(({ spec }) => spec?.effect?.sets === 'callback-number');
    const creators = blocksThatCreate(context);
    if (setters.length === 0 || creators.size === 0) return [];
    const facts = forward(graph, document.startAction, ['not yet'], (node, edge, known) => (
      creators.has(node.action.identifier) && edge.kind === 'next' ? new Set(['created']) : known
    ));
    return setters.filter(({ action: { identifier } }) => {
      const before = facts.get(identifier);
      return before?.has('created') && !before.has('not yet') && !leadsTo(context, identifier, creators);
    }).map(({ action }) => ({
      block: action.identifier,
      fact: 'the number is set when the callback exists already, which then rings another number',
      remedy: 'set the number before the block that creates the callback',
    }));
  },
};

function blocksThatCreate({ graph }: RuleContext): Set<string> {
  return new Set([...graph.values()].filter(({ spec }) => spec?.effect?.success === 'callback-created').map(({ action }) => action.identifier));
}

/** The number may be meant for another callback. */
function leadsTo({ graph }: RuleContext, from: string, targets: ReadonlySet<string>): boolean {
  return [...forward(graph, from, [], () => new Set<string>()).keys()].some((block) => targets.has(block));
}
