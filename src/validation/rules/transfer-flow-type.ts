import { FlowTypeName } from '../../language/flow-type';
import { disconnect } from '../private/examples';
import { flow, goOn } from '../private/flow-examples';
import { wrongTypes } from '../private/flow-references';
import { FlowRule } from '../rule';

const example = (type: FlowTypeName) => ({
  ...flow(goOn('Go on', 'other')), flows: { other: { type, start: 'Hang up', actions: [disconnect('Hang up')] } },
});

export const transferFlowType: FlowRule = {
  id: 'transfer-flow-type',
  severity: 'error',
  summary: 'A flow goes on only in an inbound or a transfer flow.',
  rationale: 'Whisper, hold and queue flows are run by events; a contact cannot be transferred to one.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-flow.html',
  bad: example('CUSTOMER_QUEUE'),
  good: example('CONTACT_FLOW'),
  check: (context) => wrongTypes(context, ({ category }) => category === 'transfer', ({ name, type }) => `the flow "${name}" has the type ${type}, to which no contact can be transferred`),
};
