import { BrokenVariant } from '../private/broken-variant';
import { act, callingBack, check, FINISH, inbound, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a prompt for tasks, which hear nothing',
    flow: { ...inbound(), channels: ['task'] },
    found: ['warning block-in-channel Finish'],
  },
  {
    title: 'a view for calls',
    flow: { ...inbound(act('Show', 'ShowView', { ViewResource: { Id: 'form' }, InvocationTimeLimitSeconds: '60' }, { errors: { NoMatchingCondition: FINISH, NoMatchingError: FINISH, TimeLimitExceeded: FINISH } })), channels: ['voice'] },
    found: ['warning block-in-channel Show'],
  },
  {
    title: 'a voice on the branch of chats',
    flow: whole('CUSTOMER_QUEUE', check('Which', '$.Channel', { CHAT: 'Set voice' }), act('Set voice', 'UpdateContactTextToSpeechVoice', { TextToSpeechVoice: 'Joanna' })),
    found: ['warning block-in-channel Set voice'],
  },
  {
    title: 'a callback and its number, for chats',
    flow: { ...callingBack({}), channels: ['chat'] },
    found: ['warning block-in-channel Set number', 'warning block-in-channel Call back'],
  },
];
