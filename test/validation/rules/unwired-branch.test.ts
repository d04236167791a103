import { compare, conditionsTo, disconnect, errorsTo, oneAction, say, transferToQueue } from '../../../src/validation/private/examples';
import { unwiredBranch } from '../../../src/validation/rules/unwired-branch';
import { describeRule, inbound } from '../../private/rule-examples';

const END = disconnect('Hang up');
const queue = (NextAction: string) => inbound({
  ...transferToQueue('Queue', 'Hang up'),
  Transitions: {
    ...transferToQueue('Queue', 'Hang up').Transitions as object, NextAction,
  },
}, END);

describeRule(unwiredBranch, {
  'branches to blocks': inbound(say('Greet', 'Hang up'), END),
  'an empty next of a transfer, which only repeats an error branch': queue(''),
  'prompts that loop and never go on': {
    ...inbound({
      Identifier: 'Music', Type: 'MessageParticipantIteratively', Parameters: { Messages: [{ Text: 'Please wait.' }] }, Transitions: {},
    }),
    type: 'CUSTOMER_QUEUE',
  },
  'an action that is not known': inbound({ Identifier: 'New', Type: 'AnnounceWeather', Parameters: {}, Transitions: {} }),
  'a draft, which is reported once elsewhere': { ...inbound(say('Greet', '')), start: '' },
}, {
  'an empty next': [inbound(say('Greet', ''), END), 'Greet › next'],
  'an empty error branch': [oneAction('UpdateContactTargetQueue', { QueueId: 'q' }, { Errors: errorsTo('', 'NoMatchingError') }), 'UpdateContactTargetQueue › NoMatchingError'],
  'an empty condition': [compare(conditionsTo('', 'Equals', 'de-DE')), 'Compare › de-DE'],
  'no next at all': [inbound({ ...say('Greet', ''), Transitions: {} }, END), 'Greet › next'],
  'no next where it would only repeat a branch': [inbound({
    ...transferToQueue('Queue', 'Hang up'),
    Transitions: {
      Errors: errorsTo('Hang up', 'QueueAtCapacity', 'NoMatchingError'),
    },
  }, END), 'Queue › next'],
});
