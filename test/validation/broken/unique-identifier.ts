import { BrokenVariant } from '../private/broken-variant';
import { check, FINISH, inbound, last, lookUp, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'two functions of one name',
    flow: inbound(lookUp('Look up'), lookUp('Look up')),
    found: ['error unique-identifier Look up › Identifier'],
  },
  {
    title: 'a prompt and a check of one name, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', speak('Begin', 'Hello.'), check('Begin', '$.Channel', { VOICE: FINISH })),
    found: ['error unique-identifier Begin › Identifier'],
  },
  {
    title: 'an action without a name, in a module',
    flow: { ...whole('MODULE'), actions: [...whole('MODULE').actions, { Type: 'MessageParticipant', Parameters: { Text: 'Hello.' }, Transitions: { NextAction: FINISH } }] },
    found: ['error unique-identifier (action 3 without Identifier) › Identifier'],
  },
  {
    title: 'a name that is a number, in a whisper',
    flow: { ...whole('AGENT_WHISPER'), actions: [...whole('AGENT_WHISPER').actions, { ...last('', 'EndFlowExecution'), Identifier: 7 }] },
    found: ['error unique-identifier (action 3 without Identifier) › Identifier'],
  },
];
