import { conditionsTo, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { mixedBlocks } from '../../../src/validation/rules/mixed-blocks';
import { describeRule } from '../../private/rule-examples';

const hooks = (EventHooks: Record<string, string>) => oneAction('UpdateContactEventHooks', { EventHooks }, { Errors: errorsTo('Hang up', 'NoMatchingError') });
const menu = (more: Record<string, object>) => oneAction('GetParticipantInput', { Text: 'Press 1.', StoreInput: 'False', InputTimeLimitSeconds: '5', ...(more as object) }, {
  Conditions: conditionsTo('Hang up', 'Equals', '1'), Errors: errorsTo('Hang up', 'InputTimeLimitExceeded', 'NoMatchingCondition', 'NoMatchingError'),
});

describeRule(mixedBlocks, { 'one hook': hooks({ CustomerQueue: 'wait' }), 'a menu': menu({}) }, {
  'two hooks': [hooks({ AgentWhisper: 'one', CustomerWhisper: 'two' }), 'UpdateContactEventHooks › EventHooks.CustomerWhisper'],
  'two other hooks': [hooks({ CustomerQueue: 'one', CustomerRemaining: 'two' }), 'UpdateContactEventHooks › EventHooks.CustomerRemaining'],
  'a menu that stores': [menu({ InputValidation: { CustomValidation: { MaximumLength: '4' } } }), 'GetParticipantInput › InputValidation'],
  'a menu with the keys of a stored input': [menu({ DTMFConfiguration: { DisableCancelKey: 'True' } }), 'GetParticipantInput › DTMFConfiguration'],
});
