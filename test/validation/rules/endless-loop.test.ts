import { compare, conditionsTo, disconnect, errorsTo, oneAction, say, transferToQueue } from '../../../src/validation/private/examples';
import { endlessLoop } from '../../../src/validation/rules/endless-loop';
import { action, describeRule, inbound } from '../../private/rule-examples';

const END = disconnect('Hang up');
const circle = inbound(say('One', 'Two'), say('Two', 'One'));

describeRule(endlessLoop, {
  'a loop with a way out': compare(conditionsTo('Compare', 'Equals', 'en-US')),
  'a loop that leads into a queue': inbound(transferToQueue('Queue', 'Sorry'), say('Sorry', 'Queue')),
  'a queue flow, which an agent ends': { ...circle, type: 'CUSTOMER_QUEUE' },
  'a hold flow': { ...circle, type: 'CUSTOMER_HOLD' },
  'a loop over an action that is not known': inbound(say('One', 'Two'), action('Two', 'AnnounceWeather', {}, 'One')),
  'a loose end, which another rule reports': inbound(say('One', 'Nowhere')),
  'a loop that no contact comes to': inbound(END, say('One', 'One')),
}, {
  'a block that leads to itself': [inbound(say('Greet', 'Greet'), END), 'Greet'],
  'two blocks that lead to each other': [circle, 'One'],
  'a loop behind other blocks': [inbound(say('Greet', 'One'), say('One', 'Two'), say('Two', 'One'), END), 'One'],
  'two loops': [inbound(action('Set', 'UpdateContactTargetQueue', { QueueId: 'q' }, 'One', { NoMatchingError: 'Two' }), say('One', 'One'), say('Two', 'Two')), 'One', 'Two'],
  'a loop over its error branch, too': [oneAction('UpdateContactTargetQueue', { QueueId: 'q' }, {
    NextAction: 'UpdateContactTargetQueue', Errors: errorsTo('UpdateContactTargetQueue', 'NoMatchingError'),
  }), 'UpdateContactTargetQueue'],
});
