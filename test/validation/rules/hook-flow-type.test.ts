import { FlowTypeName } from '../../../src/language/flow-type';
import { disconnect } from '../../../src/validation/private/examples';
import { flow, goOn, step } from '../../../src/validation/private/flow-examples';
import { hookFlowType } from '../../../src/validation/rules/hook-flow-type';
import { describeRule } from '../../private/rule-table';

const hook = (name: string, type: FlowTypeName, reference = 'other') => ({
  ...flow(step('Set', 'UpdateContactEventHooks', { EventHooks: { [name]: reference } }, 'Hang up', { NoMatchingError: 'Hang up' })),
  flows: { other: { type, start: 'Hang up', actions: [disconnect('Hang up')] } },
});

describeRule(hookFlowType, {
  valid: [
    ['a customer queue flow', hook('CustomerQueue', 'CUSTOMER_QUEUE')],
    ['an agent whisper flow', hook('AgentWhisper', 'AGENT_WHISPER')],
    ['an inbound flow after the agent has left', hook('CustomerRemaining', 'CONTACT_FLOW')],
    ['a flow of which nothing is known', hook('CustomerQueue', 'CONTACT_FLOW', 'imported')],
    ['a transfer, which is no hook', { ...flow(goOn('Go on', 'other')), flows: hook('CustomerQueue', 'CUSTOMER_QUEUE').flows }],
  ],
  invalid: [
    ['an inbound flow for those who wait', hook('CustomerQueue', 'CONTACT_FLOW'), ['Set › EventHooks.CustomerQueue'], 'CUSTOMER_QUEUE (customer queue flow)'],
    ['the whisper for the other side', hook('CustomerWhisper', 'AGENT_WHISPER'), ['Set › EventHooks.CustomerWhisper'], 'AGENT_WHISPER'],
    ['a module', hook('AgentWhisper', 'MODULE'), ['Set › EventHooks.AgentWhisper'], 'MODULE'],
    ['a whisper after the agent has left', hook('CustomerRemaining', 'OUTBOUND_WHISPER'), ['Set › EventHooks.CustomerRemaining'], 'CONTACT_FLOW (inbound flow)'],
  ],
});
