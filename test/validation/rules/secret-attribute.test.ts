import { flow, setAttributes, storeDigits, tell } from '../../../src/validation/private/flow-examples';
import { RuleExample } from '../../../src/validation/rule';
import { secretAttribute } from '../../../src/validation/rules/secret-attribute';
import { describeRule } from '../../private/rule-table';

const note = (key: string, value = '$.StoredCustomerInput') => flow(setAttributes('Note', { [key]: value }));
const asked = (text: string, encryption = {}) => flow(storeDigits('Ask', text, 'Note', encryption), setAttributes('Note', { input: '$.StoredCustomerInput' }));

const declared = (example: RuleExample): RuleExample => ({ ...example, declarations: [{ namespace: '$.Attributes', keys: ['pin', 'input'], sensitive: ['pin', 'input'] }] });

describeRule(secretAttribute, {
  valid: [
    ['what is told about a secret', note('pinVerified', '$.External.verified')],
    ['words that only contain one', note('shippingOpinion')],
    ['a value that clears one', note('cardNumber', '')],
    ['the same text for everybody', note('password', 'asked')],
    ['the answer to a harmless question', asked('Your order number?')],
    ['a secret that was encrypted', asked('Your card number?', { InputEncryption: { EncryptionKeyId: 'key', Key: 'certificate' } })],
    ['a flow that sets none', flow(tell('Greet', 'Hello'))],
    ['a secret that is declared as sensitive, which other rules look after', declared(note('pin', '$.External.pin'))],
    ['encrypted input that is declared as sensitive', declared(asked('Your code?', { InputEncryption: { EncryptionKeyId: 'key', Key: 'certificate' } }))],
  ],
  invalid: [
    ['a card number', note('creditCardNumber'), ['Note › Attributes.creditCardNumber']],
    ['a PIN in capitals', note('CUSTOMER_PIN'), ['Note › Attributes.CUSTOMER_PIN']],
    ['a social security number of a function', note('ssn', '$.External.ssn'), ['Note › Attributes.ssn']],
    ['a password inside of a text', note('user-password', 'p=$.External.p'), ['Note › Attributes.user-password']],
    ['the answer to a question for a secret, whatever its key', asked('Enter your CVV.'), ['Note › Attributes.input']],
    ['an attribute that is declared as sensitive and filled without encryption', declared(asked('Your customer number?')), ['Note › Attributes.input']],
  ],
});
