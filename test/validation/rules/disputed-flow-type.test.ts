import { endFlow } from '../../../src/validation/private/flow-examples';
import { disputedFlowType } from '../../../src/validation/rules/disputed-flow-type';
import { describeRule } from '../../private/rule-examples';

const ending = (type: 'CONTACT_FLOW' | 'CUSTOMER_QUEUE' | 'AGENT_HOLD' | 'AGENT_WHISPER' | 'CUSTOMER_HOLD') =>
  ({ type, start: 'End', actions: [endFlow('End')] });

describeRule(disputedFlowType, {
  'the end of a customer queue flow': ending('CUSTOMER_QUEUE'),
  'the end of a whisper': ending('AGENT_WHISPER'),
  'a type that surely refuses the block, which is an error of another rule': ending('CUSTOMER_HOLD'),
}, {
  'the end of an inbound flow': [ending('CONTACT_FLOW'), 'End'],
  'the end of an agent hold flow': [ending('AGENT_HOLD'), 'End'],
});
