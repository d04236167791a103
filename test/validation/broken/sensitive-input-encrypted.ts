import { JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, whole } from '../private/whole-flows';

const store = (question: JsonObject) => act('Ask', 'GetParticipantInput', {
  ...question, StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { CustomValidation: { MaximumLength: '16' } },
}, { errors: { InvalidPhoneNumber: FINISH, NoMatchingError: FINISH } });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a question in markup',
    flow: inbound(store({ SSML: '<speak>Your <emphasis>security code</emphasis>, please.</speak>' })),
    found: ['warning sensitive-input-encrypted Ask › InputEncryption'],
  },
  {
    title: 'a question for a credit card in a queue flow',
    flow: whole('CUSTOMER_QUEUE', check('Which', '$.Channel', { VOICE: 'Ask' }), store({ Text: 'Enter the number of your credit card.' })),
    found: ['warning sensitive-input-encrypted Ask › InputEncryption'],
  },
  {
    title: 'a question of a module, with logging off',
    flow: whole('MODULE', act('Log', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Disabled' }, { next: 'Ask', errors: {} }), store({ Text: 'Enter your social security number.' })),
    found: ['warning sensitive-input-encrypted Ask › InputEncryption'],
  },
];
