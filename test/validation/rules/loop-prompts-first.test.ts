import { createCallback } from '../../../src/validation/private/examples';
import { compare, flow, loopPrompts, queueFlow, setLogging, storeDigits, tell } from '../../../src/validation/private/flow-examples';
import { loopPromptsFirst } from '../../../src/validation/rules/loop-prompts-first';
import { describeRule } from '../../private/rule-table';

const LOOP = loopPrompts('Wait', '30', 'Say');

describeRule(loopPromptsFirst, {
  valid: [
    ['prompts behind the loop, also when they lead back to it (QF-5a)', queueFlow(LOOP, tell('Say', 'Still waiting.', 'Wait'))],
    ['settings and checks before it', queueFlow(setLogging('Log', 'Disabled', 'Which'), compare('Which', '$.Channel', { VOICE: 'Wait' }, 'End'), LOOP, tell('Say', 'Hello', 'End'))],
    ['a customer queue flow without loop prompts', queueFlow(tell('Say', 'Hello', 'End'))],
    ['a prompt on a way that meets no loop', queueFlow(compare('Which', '$.Channel', { VOICE: 'Wait' }, 'Say'), LOOP, tell('Say', 'Hello', 'End'))],
    ['other types of flow', flow(tell('Say', 'Hello'))],
  ],
  invalid: [
    ['a prompt (QF-5a)', queueFlow(tell('Greet', 'Welcome.', 'Wait'), loopPrompts('Wait', '30', 'End')), ['Greet']],
    ['a callback (QF-5a)', queueFlow(createCallback('Call back', {}, 'Wait'), loopPrompts('Wait', '30', 'End')), ['Call back']],
    ['an input and a prompt (QF-5a)', { ...queueFlow(storeDigits('Ask', 'Your number?', 'Greet'), tell('Greet', 'Welcome.', 'Wait'), loopPrompts('Wait', '30', 'End')) }, ['Ask', 'Greet']],
    ['a prompt on one of two ways', queueFlow(compare('Which', '$.LanguageCode', { 'en-US': 'Greet' }, 'Wait'), tell('Greet', 'Welcome.', 'Wait'), loopPrompts('Wait', '30', 'End')), ['Greet']],
  ],
});
