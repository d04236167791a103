import { BrokenVariant } from '../private/broken-variant';
import { act, callBack, FINISH, menu, whole } from '../private/whole-flows';

const loop = (seconds: string, next: string) => act('Wait in line', 'MessageParticipantIteratively', { Messages: [{ Text: 'Please wait.' }], InterruptFrequencySeconds: seconds }, { conditions: { MessagesInterrupted: next } });
const setNumber = act('Set number', 'UpdateContactCallbackNumber', { CallbackNumber: '$.CustomerEndpoint.Address' }, { next: 'Call back', errors: { InvalidCallbackNumber: FINISH, CallbackNumberNotDialable: FINISH } });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a callback behind the loop',
    flow: whole('CUSTOMER_QUEUE', loop('10', 'Set number'), setNumber, callBack()),
    found: ['warning short-loop-interrupt Wait in line'],
  },
  {
    title: 'a move to another queue behind a menu',
    flow: whole('CUSTOMER_QUEUE', loop('20', 'Ask'), menu('Ask', {}, { conditions: { 1: 'Move' } }), act('Move', 'DequeueContactAndTransferToQueue', { QueueId: 'sales' }, { errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } })),
    found: ['warning short-loop-interrupt Wait in line'],
  },
  {
    title: 'a call to somebody outside',
    flow: whole('CUSTOMER_QUEUE', loop('5', 'Go out'), act('Go out', 'TransferParticipantToThirdParty', { ThirdPartyPhoneNumber: '$.Queue.OutboundCallerId.Address', ThirdPartyConnectionTimeLimitSeconds: '30', ContinueFlowExecution: 'False' })),
    found: ['warning short-loop-interrupt Wait in line'],
  },
];
