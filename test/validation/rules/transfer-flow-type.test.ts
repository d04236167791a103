import { FlowTypeName } from '../../../src/language/flow-type';
import { disconnect } from '../../../src/validation/private/examples';
import { flow, goOn } from '../../../src/validation/private/flow-examples';
import { transferFlowType } from '../../../src/validation/rules/transfer-flow-type';
import { describeRule } from '../../private/rule-table';

const to = (type: FlowTypeName, reference = 'other') => ({
  ...flow(goOn('Go on', reference)), flows: { other: { type, start: 'Hang up', actions: [disconnect('Hang up')] } },
});

describeRule(transferFlowType, {
  valid: [
    ['an inbound flow', to('CONTACT_FLOW')],
    ['a transfer flow', to('QUEUE_TRANSFER')],
    ['a flow of which nothing is known', to('CUSTOMER_QUEUE', 'imported')],
    ['a flow that the call chooses', to('CUSTOMER_QUEUE', '$.Attributes.flow')],
  ],
  invalid: [
    ['a customer queue flow', to('CUSTOMER_QUEUE'), ['Go on › ContactFlowId'], 'CUSTOMER_QUEUE'],
    ['a whisper flow', to('AGENT_WHISPER'), ['Go on › ContactFlowId'], 'AGENT_WHISPER'],
    ['a module', to('MODULE'), ['Go on › ContactFlowId'], 'MODULE'],
  ],
});
