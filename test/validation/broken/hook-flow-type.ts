import { BrokenVariant } from '../private/broken-variant';
import { act, check, inbound, whole } from '../private/whole-flows';

const hook = (name: string) => act('Set', 'UpdateContactEventHooks', { EventHooks: { [name]: 'other' } });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a transfer flow for waiting customers',
    flow: { ...inbound(hook('CustomerQueue')), flows: { other: whole('QUEUE_TRANSFER') } },
    found: ['error hook-flow-type Set › EventHooks.CustomerQueue'],
  },
  {
    title: 'the hold flow of the other side, set by a module',
    flow: { ...whole('MODULE', hook('AgentHold')), flows: { other: whole('CUSTOMER_HOLD') } },
    found: ['error hook-flow-type Set › EventHooks.AgentHold'],
  },
  {
    title: 'a whisper that is an inbound flow, on one branch of a queue flow',
    flow: { ...whole('CUSTOMER_QUEUE', check('Which', '$.Channel', { VOICE: 'Set' }), hook('AgentWhisper')), flows: { other: inbound() } },
    found: ['error hook-flow-type Set › EventHooks.AgentWhisper'],
  },
];
