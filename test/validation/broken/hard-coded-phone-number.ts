import { BrokenVariant } from '../private/broken-variant';
import { act, callingBack, inbound, lookUp, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'the number of a transfer',
    flow: inbound(act('Go out', 'TransferParticipantToThirdParty', { ThirdPartyPhoneNumber: '+12065550101', ThirdPartyConnectionTimeLimitSeconds: '30', ContinueFlowExecution: 'False' })),
    found: ['info hard-coded-phone-number Go out › ThirdPartyPhoneNumber'],
  },
  {
    title: 'the caller ID of a callback',
    flow: callingBack({ CallerId: '+12065550102' }),
    found: ['info hard-coded-phone-number Call back › CallerId'],
  },
  {
    title: 'a number for a function of a queue flow',
    flow: whole('CUSTOMER_QUEUE', lookUp('Look up', { LambdaInvocationAttributes: { mode: 'test', sender: '+12065550103' } })),
    found: ['info hard-coded-phone-number Look up › LambdaInvocationAttributes.sender'],
  },
];
