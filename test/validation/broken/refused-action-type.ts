import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'the name of the block that asks for digits',
    flow: inbound(act('Ask', 'GetUserInput', { Text: 'Press 1.' }, { conditions: { 1: FINISH } })),
    found: ['error refused-action-type Ask › Type'],
  },
  {
    title: 'a misspelled type in a queue flow',
    flow: whole('CUSTOMER_QUEUE', act('Look up', 'InvokeLamdaFunction', { LambdaFunctionARN: 'lookup' })),
    found: ['error refused-action-type Look up › Type'],
  },
  {
    title: 'an action without a type, in a module',
    flow: whole('MODULE', { Identifier: 'Begin', Transitions: { NextAction: FINISH } }),
    found: ['error refused-action-type Begin › Type'],
  },
  {
    title: 'the start as an action of its own',
    flow: whole('AGENT_WHISPER', act('Begin', 'Start')),
    found: ['error refused-action-type Begin › Type'],
  },
];
