import { oneAction } from '../../../src/validation/private/examples';
import { unknownActionType } from '../../../src/validation/rules/unknown-action-type';
import { describeRule } from '../../private/rule-examples';

describeRule(unknownActionType, {
  'a type of the library': oneAction('MessageParticipant', { Text: 'Hi.' }),
  'a type that is surely refused, which another rule reports': oneAction('PlayPrompt', {}),
}, {
  'a type that may be new': [oneAction('AnnounceWeather', {}), 'AnnounceWeather › Type'],
  'another one': [oneAction('BrandNewAction', {}), 'BrandNewAction › Type'],
  'one that is not quite like another': [oneAction('UpdateContactTargetRoom', {}), 'UpdateContactTargetRoom › Type'],
});
