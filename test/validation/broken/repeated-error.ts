import { JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, menu, whole } from '../private/whole-flows';

const again = (action: JsonObject, type: string, target = FINISH): JsonObject => {
  const transitions = action.Transitions as JsonObject;
  return { ...action, Transitions: { ...transitions, Errors: [...transitions.Errors as JsonObject[], { NextAction: target, ErrorType: type }] } };
};

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function whose failure leads to two blocks',
    flow: inbound(again(lookUp('Look up', {}, { next: 'Log' }), 'NoMatchingError', 'Log'), act('Log', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, { errors: {} })),
    found: ['warning repeated-error Look up › NoMatchingError'],
  },
  {
    title: 'a menu of a queue flow that times out twice',
    flow: whole('CUSTOMER_QUEUE', again(menu('Ask', {}), 'InputTimeLimitExceeded')),
    found: ['warning repeated-error Ask › InputTimeLimitExceeded'],
  },
  {
    title: 'both errors of a transfer to a queue',
    flow: whole('MODULE', again(again(act('Enter queue', 'TransferContactToQueue', {}, { errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } }), 'QueueAtCapacity'), 'NoMatchingError')),
    found: ['warning repeated-error Enter queue › QueueAtCapacity', 'warning repeated-error Enter queue › NoMatchingError'],
  },
];
