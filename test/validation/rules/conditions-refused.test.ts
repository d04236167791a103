import { compare, conditionsTo, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { conditionsRefused } from '../../../src/validation/rules/conditions-refused';
import { describeRule } from '../../private/rule-examples';

const Conditions = conditionsTo('Hang up', 'Equals', '1');

describeRule(conditionsRefused, {
  'an empty list': oneAction('MessageParticipant', { Text: 'Hi.' }, { Conditions: [] }),
  'a block that checks': compare(Conditions),
  'an action that is not known': oneAction('AnnounceWeather', {}, { Conditions }),
}, {
  'a prompt': [oneAction('MessageParticipant', { Text: 'Hi.' }, { Conditions }), 'MessageParticipant › Conditions'],
  'a setting': [oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, { Conditions }), 'UpdateFlowLoggingBehavior › Conditions'],
  'a function': [oneAction('InvokeLambdaFunction', { LambdaFunctionARN: 'lookup', InvocationTimeLimitSeconds: '8' }, {
    Conditions, Errors: errorsTo('Hang up', 'NoMatchingError'),
  }), 'InvokeLambdaFunction › Conditions'],
});
