import { BrokenVariant } from '../private/broken-variant';
import { act, inbound, lookUp, menu, whole } from '../private/whole-flows';

const goOn = act('Go on', 'TransferToFlow', { ContactFlowId: 'other' });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a hold flow',
    flow: { ...inbound(goOn), flows: { other: whole('CUSTOMER_HOLD') } },
    found: ['error transfer-flow-type Go on › ContactFlowId'],
  },
  {
    title: 'a whisper, behind a menu of a transfer flow',
    flow: { ...whole('QUEUE_TRANSFER', menu('Ask', {}, { conditions: { 1: 'Go on' } }), goOn), flows: { other: whole('OUTBOUND_WHISPER') } },
    found: ['error transfer-flow-type Go on › ContactFlowId'],
  },
  {
    title: 'a campaign, on the branch of a function that failed',
    flow: { ...whole('AGENT_TRANSFER', lookUp('Look up', {}, { errors: { NoMatchingError: 'Go on' } }), goOn), flows: { other: whole('CAMPAIGN') } },
    found: ['error transfer-flow-type Go on › ContactFlowId'],
  },
];
