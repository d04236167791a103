import { createCallback, disconnect, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { requiredError } from '../../../src/validation/rules/required-error';
import { action, describeRule, inbound } from '../../private/rule-examples';

const callbackNumber = (...types: string[]) =>
  oneAction('UpdateContactCallbackNumber', { CallbackNumber: '$.StoredCustomerInput' }, { Errors: errorsTo('Hang up', ...types) });

describeRule(requiredError, {
  'all that must be': inbound(createCallback('Call back', {}, 'Hang up'), disconnect('Hang up')),
  'an optional one left out': oneAction('MessageParticipant', { Text: 'Hi.' }),
  'a draft, which is not finished': { ...callbackNumber(), start: '' },
}, {
  'the only one': [oneAction('UpdateContactTargetQueue', { QueueId: 'support' }), 'UpdateContactTargetQueue › NoMatchingError'],
  'both': [callbackNumber(), 'UpdateContactCallbackNumber › InvalidCallbackNumber', 'UpdateContactCallbackNumber › CallbackNumberNotDialable'],
  'the second': [callbackNumber('InvalidCallbackNumber'), 'UpdateContactCallbackNumber › CallbackNumberNotDialable'],
  'one that only these parameters need': [inbound(action('Ask', 'GetParticipantInput', {
    Text: 'Your number?', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } },
  }, 'Hang up', { NoMatchingError: 'Hang up' }), disconnect('Hang up')), 'Ask › InvalidPhoneNumber'],
});
