import { JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, menu, Ways, whole } from '../private/whole-flows';

const log = (behavior: string, next: string) => act(`Log ${behavior}`, 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: behavior }, { next, errors: {} });
const ask = (question: JsonObject, ways: Ways = {}) => act('Ask', 'GetParticipantInput', {
  ...question,
  StoreInput: 'True',
  InputTimeLimitSeconds: '5',
  InputValidation: { CustomValidation: { MaximumLength: '16' } },
  InputEncryption: { EncryptionKeyId: 'key', Key: 'certificate' },
}, { errors: { InvalidPhoneNumber: FINISH, NoMatchingError: FINISH }, ...ways });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'encrypted input while logging is on',
    flow: inbound(log('Enabled', 'Ask'), ask({ Text: 'Enter your PIN.' })),
    found: ['warning sensitive-input-logged Ask'],
  },
  {
    title: 'one of two ways to a question in a queue flow',
    flow: whole('CUSTOMER_QUEUE', check('Which', '$.Channel', { VOICE: 'Log Enabled' }, 'Log Disabled'), log('Enabled', 'Ask'), log('Disabled', 'Ask'), ask({ SSML: '<speak>Your PIN, please.</speak>' })),
    found: ['warning sensitive-input-logged Ask'],
  },
  {
    title: 'a second round, before which logging was switched on',
    flow: whole('MODULE', log('Disabled', 'Ask'), ask({ Text: 'Enter your PIN.' }, { next: 'Log Enabled' }), log('Enabled', 'Is it right'), menu('Is it right', {}, { conditions: { 1: FINISH, 2: 'Ask' } })),
    found: ['warning sensitive-input-logged Ask'],
  },
];
