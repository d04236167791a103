import { compare, flow, setAttributes, setNumber, storeNumber } from '../../../src/validation/private/flow-examples';
import { timeoutAsNumber } from '../../../src/validation/rules/timeout-as-number';
import { describeRule } from '../../private/rule-table';

const INPUT = '$.StoredCustomerInput';
const set = (path = INPUT) => setNumber('Set number', path, 'Hang up');
const NOTE = setAttributes('Note', { number: INPUT }, 'Set number');

describeRule(timeoutAsNumber, {
  valid: [
    ['a test for the word', flow(storeNumber('Ask', 'Test'), compare('Test', INPUT, { Timeout: 'Ask' }, 'Set number'), set())],
    ['a test of the attribute that keeps the input', flow(storeNumber('Ask', 'Note'), setAttributes('Note', { number: INPUT }, 'Test'), compare('Test', '$.Attributes.number', { Timeout: 'Ask' }, 'Set number'), set('$.Attributes.number'))],
    ['a test for something else that a number matches', flow(storeNumber('Ask', 'Test'), compare('Test', INPUT, { '+12065550100': 'Set number' }, 'Hang up'), set())],
    ['an attribute that was set before the question', flow(setAttributes('Note', { number: '$.CustomerEndpoint.Address' }, 'Ask'), storeNumber('Ask', 'Set number'), set('$.Attributes.number'))],
    ['the number of the caller', flow(storeNumber('Ask', 'Set number'), set('$.CustomerEndpoint.Address'))],
  ],
  invalid: [
    ['input that nothing has tested (NU-4)', flow(storeNumber('Ask', 'Set number'), set()), ['Set number › CallbackNumber'], '"Timeout"'],
    ['the branch of the word itself', flow(storeNumber('Ask', 'Test'), compare('Test', INPUT, { Timeout: 'Set number' }, 'Hang up'), set()), ['Set number › CallbackNumber']],
    ['input that went through an attribute', flow(storeNumber('Ask', 'Note'), NOTE, set('$.Attributes.number')), ['Set number › CallbackNumber'], '$.Attributes.number'],
    ['a test that the next question makes worthless', flow(storeNumber('Ask', 'Test'), compare('Test', INPUT, { Timeout: 'Hang up' }, 'Ask again'), storeNumber('Ask again', 'Set number'), set()), ['Set number › CallbackNumber']],
    ['a test for another word', flow(storeNumber('Ask', 'Test'), compare('Test', INPUT, { 0: 'Hang up' }, 'Set number'), set()), ['Set number › CallbackNumber']],
  ],
});
