import { flow, storeDigits, storeNumber, tell } from '../../../src/validation/private/flow-examples';
import { sensitiveInputEncrypted } from '../../../src/validation/rules/sensitive-input-encrypted';
import { describeRule } from '../../private/rule-table';

const ENCRYPTED = { InputEncryption: { EncryptionKeyId: 'key', Key: 'certificate' } };
const ask = (text: string, encryption = {}) => flow(storeDigits('Ask', text, 'Hang up', encryption));

describeRule(sensitiveInputEncrypted, {
  valid: [
    ['a card number that is encrypted', ask('Enter your card number.', ENCRYPTED)],
    ['a question for something else', ask('Enter your order number.')],
    ['a phone number', flow(storeNumber('Ask', 'Hang up'))],
    ['a prompt that asks for nothing', flow(tell('Say', 'Never tell anybody your PIN.'))],
    ['words that only contain one', ask('Enter the number of the shipping label.')],
  ],
  invalid: [
    ['a card number', ask('Please enter your credit card number.'), ['Ask › InputEncryption']],
    ['a PIN', ask('Enter your PIN, then press pound.'), ['Ask › InputEncryption']],
    ['a social security number', ask('Please enter the last four digits of your social security number.'), ['Ask › InputEncryption']],
    ['markup', flow({ ...storeDigits('Ask', '', 'Hang up'), Parameters: { SSML: '<speak>Your <emphasis>password</emphasis></speak>', StoreInput: 'True', InputTimeLimitSeconds: '5' } }), ['Ask › InputEncryption']],
  ],
});
