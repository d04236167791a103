import { FLOW_TYPE_LABELS } from '../../language/flow-type';
import { endFlow } from '../private/flow-examples';
import { FlowRule } from '../rule';

export const disputedFlowType: FlowRule = {
  id: 'disputed-flow-type',
  severity: 'warning',
  summary: 'A block does not stand in a flow of a type of which the sources disagree.',
  rationale: 'Probes say that the service refuses the block there; exports of published flows hold it. It may fail, or do nothing.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-block-definitions.html',
  bad: { type: 'CONTACT_FLOW', start: 'End', actions: [endFlow('End')] },
  good: { type: 'CUSTOMER_QUEUE', start: 'End', actions: [endFlow('End')] },
  check: ({ flow, graph }) => [...graph.values()]
    .filter(({ spec }) => spec?.disputedFlowTypes?.includes(flow.type))
    .map(({ action, spec }) => ({
      block: action.identifier,
      fact: `the block "${spec!.block}" may be refused in a flow of type ${flow.type} (${FLOW_TYPE_LABELS[flow.type]})`,
      remedy: 'hang up there with a Disconnect block, or let the flow end in a transfer',
    })),
};
