import { conditionsTo, disconnect, errorsTo, exampleSpec, oneAction } from '../../../src/validation/private/examples';
import { blockInChannel } from '../../../src/validation/rules/block-in-channel';
import { action, describeRule, inbound } from '../../private/rule-examples';

const VOICE_ONLY = exampleSpec({ channels: { chat: 'error-branch', task: 'unsupported', email: 'no-effect' } });
const spoken = (...channels: ('voice' | 'chat' | 'task' | 'email')[]) => ({ ...oneAction('Example', {}), channels, specs: [VOICE_ONLY] });

const branching = (operand: string, toExample: string, otherwise: string) => ({
  ...inbound({
    Identifier: 'Channel',
    Type: 'Compare',
    Parameters: { ComparisonValue: '$.Channel' },
    Transitions: { NextAction: otherwise, Conditions: conditionsTo(toExample, 'Equals', operand), Errors: errorsTo(otherwise, 'NoMatchingCondition') },
  }, action('Example', 'Example', {}, 'Hang up'), disconnect('Hang up')),
  specs: [VOICE_ONLY],
});

describeRule(blockInChannel, {
  'a block of which some contacts have something': spoken('voice', 'chat'),
  'a flow whose channels are not known': { ...oneAction('Example', {}), specs: [VOICE_ONLY] },
  'a block behind a check of its channel': branching('VOICE', 'Example', 'Hang up'),
  'a channel that nobody has judged': { ...oneAction('Example', {}), channels: ['chat'], specs: [exampleSpec({ channels: { chat: 'unknown' } })] },
  'a block that no contact comes to': { ...spoken('voice'), start: 'Hang up', channels: ['chat'] },
}, {
  'a chat, which takes the error branch': [spoken('chat'), 'Example'],
  'a task': [spoken('task'), 'Example'],
  'several channels of which none works': [spoken('chat', 'email'), 'Example'],
  'a block behind a check of another channel': [branching('CHAT', 'Example', 'Hang up'), 'Example'],
  'a block for all but the one channel that it knows': [branching('VOICE', 'Hang up', 'Example'), 'Example'],
});
