import { errorsTo, oneAction, transferToQueue, disconnect } from '../../../src/validation/private/examples';
import { refusedError } from '../../../src/validation/rules/refused-error';
import { describeRule, inbound } from '../../private/rule-examples';

const logging = (...types: string[]) => oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, { Errors: errorsTo('Hang up', ...types) });
const callbackNumber = (...types: string[]) =>
  oneAction('UpdateContactCallbackNumber', { CallbackNumber: '$.StoredCustomerInput' }, { Errors: errorsTo('Hang up', 'InvalidCallbackNumber', ...types) });

describeRule(refusedError, {
  'no errors': logging(),
  'all errors of a block': inbound(transferToQueue('Queue', 'Hang up'), disconnect('Hang up')),
  'an action that is not known': oneAction('AnnounceWeather', {}, { Errors: errorsTo('Hang up', 'RainError') }),
}, {
  'an error of a block that has none': [logging('NoMatchingError'), 'UpdateFlowLoggingBehavior › NoMatchingError'],
  'an error of other blocks': [callbackNumber('NoMatchingError'), 'UpdateContactCallbackNumber › NoMatchingError'],
  'a misspelled one': [callbackNumber('CallbackNumberNotDiallable'), 'UpdateContactCallbackNumber › CallbackNumberNotDiallable'],
  'two of them': [logging('A', 'B'), 'UpdateFlowLoggingBehavior › A', 'UpdateFlowLoggingBehavior › B'],
});
