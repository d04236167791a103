import { errorsTo, oneAction } from '../../../src/validation/private/examples';
import { emptyParameter } from '../../../src/validation/rules/empty-parameter';
import { describeRule } from '../../private/rule-examples';

const attributes = (Attributes: Record<string, string>) => oneAction('UpdateContactAttributes', { Attributes }, { Errors: errorsTo('Hang up', 'NoMatchingError') });

describeRule(emptyParameter, {
  'a text': oneAction('MessageParticipant', { Text: 'Hi.' }),
  'a blank': attributes({ tier: ' ' }),
  'an action that is not known': oneAction('AnnounceWeather', { City: '' }),
}, {
  'an empty text': [oneAction('MessageParticipant', { Text: '' }), 'MessageParticipant › Text'],
  'an empty attribute': [attributes({ tier: 'gold', city: '' }), 'UpdateContactAttributes › Attributes.city'],
  'null': [oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: null }), 'UpdateFlowLoggingBehavior › FlowLoggingBehavior'],
  'an empty identifier of a queue': [
    oneAction('UpdateContactTargetQueue', { QueueId: '' }, { Errors: errorsTo('Hang up', 'NoMatchingError') }), 'UpdateContactTargetQueue › QueueId',
  ],
});
