import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, note, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a password from a function',
    flow: inbound(lookUp('Look up', {}, { next: 'Note' }), note('Note', { tier: '$.External.tier', password: '$.External.password' })),
    found: ['warning secret-attribute Note › Attributes.password'],
  },
  {
    title: 'a code that a queue flow keeps',
    flow: whole('CUSTOMER_QUEUE', note('Note', { security_code: '$.CustomerId' })),
    found: ['warning secret-attribute Note › Attributes.security_code'],
  },
  {
    title: 'the answer to a question for a secret, under another name',
    flow: whole('MODULE', act('Ask', 'GetParticipantInput', {
      Text: 'Please enter your PIN.', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { CustomValidation: { MaximumLength: '8' } },
    }, { next: 'Note', errors: { InvalidPhoneNumber: FINISH, NoMatchingError: FINISH } }), note('Note', { answer: '$.StoredCustomerInput' })),
    found: ['warning secret-attribute Note › Attributes.answer', 'warning sensitive-input-encrypted Ask › InputEncryption'],
    because: 'The input is neither encrypted when it is entered nor afterwards.',
  },
];
