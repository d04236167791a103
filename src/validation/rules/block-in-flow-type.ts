import { FLOW_TYPE_LABELS } from '../../language/flow-type';
import { disconnect } from '../private/examples';
import { FlowRule } from '../rule';

export const blockInFlowType: FlowRule = {
  id: 'block-in-flow-type',
  severity: 'error',
  summary: 'A block stands only in flows of the types that allow it.',
  rationale: 'The service refuses the whole flow, with an empty message, if one block is not allowed in its type.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-block-definitions.html',
  bad: { type: 'AGENT_WHISPER', start: 'Hang up', actions: [disconnect('Hang up')] },
  good: { type: 'CONTACT_FLOW', start: 'Hang up', actions: [disconnect('Hang up')] },
  check: ({ flow, graph }) => [...graph.values()]
    .filter(({ spec }) => spec !== undefined && !spec.flowTypes.includes(flow.type) && !spec.disputedFlowTypes?.includes(flow.type))
    .map(({ action, spec }) => ({
      block: action.identifier,
      fact: `the block "${spec!.block}" is not allowed in a flow of type ${flow.type} (${FLOW_TYPE_LABELS[flow.type]})`,
      remedy: `use it in ${spec!.flowTypes.map((type) => FLOW_TYPE_LABELS[type]).join(', ')}, or change the type of the flow`,
    })),
};
