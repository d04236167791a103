import { FLOW_TYPE_LABELS } from '../../language/flow-type';
import { creationFlows } from '../private/creation-flows';
import { createCallback, disconnect, transferToQueue } from '../private/examples';
import { FlowRule } from '../rule';

const example = (type: 'CONTACT_FLOW' | 'QUEUE_TRANSFER') => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Create callback',
  actions: [createCallback('Create callback', { ContactFlowId: 'creation' }, 'Hang up'), disconnect('Hang up')],
  flows: { creation: { type, start: 'Queue', actions: [transferToQueue('Queue', 'Hang up'), disconnect('Hang up')] } },
});

export const creationFlowType: FlowRule = {
  id: 'creation-flow-type',
  severity: 'error',
  summary: 'The creation flow of a callback is an inbound flow.',
  rationale: 'The service runs no other type there (CF-1); the callback would never be queued.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html',
  bad: example('QUEUE_TRANSFER'),
  good: example('CONTACT_FLOW'),
  check: (context) => creationFlows(context)
    .filter(({ flow }) => flow.type !== 'CONTACT_FLOW')
    .map(({ block, flow }) => ({
      block,
      place: 'ContactFlowId',
      fact: `the creation flow "${flow.name}" has the type ${flow.type} (${FLOW_TYPE_LABELS[flow.type]})`,
      remedy: 'make it a flow of type CONTACT_FLOW (inbound)',
    })),
};
