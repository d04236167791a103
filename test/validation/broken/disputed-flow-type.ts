import { BrokenVariant } from '../private/broken-variant';
import { act, check, inbound, last, speak } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'an inbound flow that is ended where it speaks last',
    flow: { type: 'CONTACT_FLOW', start: 'Greet', actions: [speak('Greet', 'Hello.', 'End'), last('End', 'EndFlowExecution'), ...inbound().actions] },
    found: ['warning disputed-flow-type End'],
  },
  {
    title: 'the end of an agent hold flow',
    flow: { type: 'AGENT_HOLD', start: 'Log', actions: [act('Log', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, { next: 'End', errors: {} }), last('End', 'EndFlowExecution')] },
    found: ['warning disputed-flow-type End'],
  },
  {
    title: 'two ends behind a check of an inbound flow',
    flow: { type: 'CONTACT_FLOW', start: 'Which', actions: [check('Which', '$.Channel', { VOICE: 'End call' }, 'End'), last('End call', 'EndFlowExecution'), last('End', 'EndFlowExecution')] },
    found: ['warning disputed-flow-type End call', 'warning disputed-flow-type End'],
  },
];
