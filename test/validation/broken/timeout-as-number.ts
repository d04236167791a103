import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, menu, note, whole } from '../private/whole-flows';

const INPUT = '$.StoredCustomerInput';
const store = (next: string) => act('Store', 'GetParticipantInput', {
  Text: 'Enter your number.', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } },
}, { next, errors: { InvalidPhoneNumber: FINISH, NoMatchingError: FINISH } });
const setNumber = (path: string) => act('Set number', 'UpdateContactCallbackNumber', { CallbackNumber: path }, { errors: { InvalidCallbackNumber: FINISH, CallbackNumberNotDialable: FINISH } });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'input that goes straight into the number',
    flow: inbound(store('Set number'), setNumber(INPUT)),
    found: ['warning timeout-as-number Set number › CallbackNumber'],
  },
  {
    title: 'input that two attributes have kept, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', store('Note'), note('Note', { entered: INPUT }, 'Note again'), note('Note again', { number: '$.Attributes.entered' }, 'Set number'), setNumber('$.Attributes.number')),
    found: ['warning timeout-as-number Set number › CallbackNumber'],
  },
  {
    title: 'a question whether the number is right, which tests nothing',
    flow: whole('MODULE', store('Is it right'), menu('Is it right', { Text: 'Press 1 if it is $.StoredCustomerInput.' }, { conditions: { 1: 'Set number' } }), setNumber(INPUT)),
    found: ['warning timeout-as-number Set number › CallbackNumber'],
  },
];
