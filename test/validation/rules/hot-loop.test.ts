import { compare, conditionsTo, disconnect, errorsTo, oneAction, say } from '../../../src/validation/private/examples';
import { hotLoop } from '../../../src/validation/rules/hot-loop';
import { action, describeRule, inbound } from '../../private/rule-examples';

const END = disconnect('Hang up');
const check = (name: string, target: string) => ({ ...compare(conditionsTo(target, 'Equals', 'en-US')).actions[0], Identifier: name });

const counting = (round: string, done: string) => ({
  ...oneAction('Loop', { LoopCount: '3' }, {
    Conditions: [...conditionsTo(round, 'Equals', 'ContinueLooping'), ...conditionsTo(done, 'Equals', 'DoneLooping')],
  }).actions[0],
});

describeRule(hotLoop, {
  'a loop that speaks': inbound(check('Check', 'Wait'), say('Wait', 'Check'), END),
  'a loop that waits': {
    ...inbound(check('Check', 'Wait'), {
      ...oneAction('Wait', { TimeLimitSeconds: '5' }, {
        NextAction: 'Check', Errors: errorsTo('Check', 'NoMatchingError'),
      }).actions[0],
    }, END),
  },
  'a loop that counts': inbound(check('Check', 'Loop'), counting('Check', 'Hang up'), END),
  'a loop over an action that is not known': inbound(check('Check', 'New'), action('New', 'AnnounceWeather', {}, 'Check'), END),
  'a loop that no contact comes to': inbound(END, check('Check', 'Check')),
}, {
  'a check that leads to itself': [inbound(check('Check', 'Check'), END), 'Check'],
  'a loop that counts, and begins anew when it is done': [inbound(check('Check', 'Loop'), counting('Check', 'Check'), END), 'Check'],
  'two checks that lead to each other': [inbound(check('One', 'Two'), check('Two', 'One'), END), 'One'],
  'a function that is asked again and again': [inbound(
    action('Ask', 'InvokeLambdaFunction', { LambdaFunctionARN: 'ready', InvocationTimeLimitSeconds: '8' }, 'Ready', { NoMatchingError: 'Hang up' }), check('Ready', 'Ask'), END,
  ), 'Ask'],
});
