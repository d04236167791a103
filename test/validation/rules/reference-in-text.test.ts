import { errorsTo, oneAction } from '../../../src/validation/private/examples';
import { referenceInText } from '../../../src/validation/rules/reference-in-text';
import { describeRule } from '../../private/rule-examples';

const say = (Text: string) => oneAction('MessageParticipant', { Text });

describeRule(referenceInText, {
  'a namespace of the contact': say('Hello $.Attributes.name, you are number $.Metrics.Contact.PositionInQueue.'),
  'a key in brackets': say("Hello $.Attributes.['first name']."),
  'a price': say('It costs $.50, or $5.'),
  'no text at all': oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: '$.Nothing.at.all' }),
}, {
  'a misspelled namespace': [say('Hello $.Attribute.name.'), 'MessageParticipant › Text'],
  'two of them': [say('$.Foo.a and $.Bar.b'), 'MessageParticipant › Text', 'MessageParticipant › Text'],
  'a value of a map': [oneAction('UpdateContactAttributes', { Attributes: { name: '$.Atributes.name' } }, {
    Errors: errorsTo('Hang up', 'NoMatchingError'),
  }), 'UpdateContactAttributes › Attributes.name'],
  'a text that is nothing else': [say('$.CallbackNumber'), 'MessageParticipant › Text'],
});
