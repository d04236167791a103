import { FlowTypeName } from '../../language/flow-type';
import { endFlow, flow, step } from '../private/flow-examples';
import { wrongTypes } from '../private/flow-references';
import { FlowRule } from '../rule';

const example = (type: FlowTypeName) => ({
  ...flow(step('Set queue flow', 'UpdateContactEventHooks', { EventHooks: { CustomerQueue: 'waiting' } }, 'Hang up', { NoMatchingError: 'Hang up' })),
  flows: { waiting: { type, start: 'End', actions: [endFlow('End')] } },
});

export const hookFlowType: FlowRule = {
  id: 'hook-flow-type',
  severity: 'error',
  summary: 'A flow that is set for an event has the type of that event.',
  rationale: 'The service runs only a customer queue flow while a contact waits, only an agent whisper for the agent, and so on.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/create-contact-flow.html',
  bad: example('AGENT_WHISPER'),
  good: example('CUSTOMER_QUEUE'),
  check: (context) => wrongTypes(context, ({ category }) => category === 'set', ({ name, type }) => `the flow "${name}" has the type ${type}, which is not run for this event`),
};
