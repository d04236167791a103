import { SpecLookup } from '../../language/spec';
import { creationFlows } from '../private/creation-flows';
import { createCallback, disconnect, transferToQueue } from '../private/examples';
import { CheckedFlow, FlowRule } from '../rule';

const example = (queues: boolean) => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Create callback',
  actions: [createCallback('Create callback', { ContactFlowId: 'creation' }, 'Hang up'), disconnect('Hang up')],
  flows: {
    creation: {
      type: 'CONTACT_FLOW' as const,
      start: queues ? 'Queue' : 'Hang up',
      actions: [...(queues ? [transferToQueue('Queue', 'Hang up')] : []), disconnect('Hang up')],
    },
  },
});

export const creationFlowQueues: FlowRule = {
  id: 'creation-flow-queues',
  severity: 'error',
  summary: 'The creation flow of a callback has a transfer to queue.',
  rationale: 'A callback whose creation flow ends without one is dropped without a trace (CF-2).',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html',
  bad: example(false),
  good: example(true),
  check: (context) => creationFlows(context)
    .filter(({ flow }) => !mayQueue(flow, context.lookup))
    .map(({ block, flow }) => ({
      block,
      place: 'ContactFlowId',
      fact: `the creation flow "${flow.name}" has no transfer to queue, so that the callback is never queued and nobody is called`,
      remedy: 'end it with a TransferToQueue block',
    })),
};

/** A flow that hands over to another one, or has a block that the library does not know, may queue there. */
function mayQueue({ document }: CheckedFlow, lookup: SpecLookup): boolean {
  return document._actions.some(({ type, parameters }) => {
    const spec = lookup(type, parameters);
    return spec === undefined || spec.effect?.success !== undefined;
  });
}
