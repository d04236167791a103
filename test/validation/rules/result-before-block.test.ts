import { compare, flow, setAttributes, step, storeNumber, tell } from '../../../src/validation/private/flow-examples';
import { resultBeforeBlock } from '../../../src/validation/rules/result-before-block';
import { describeRule } from '../../private/rule-table';

const REPEAT = tell('Repeat', 'You entered $.StoredCustomerInput');

describeRule(resultBeforeBlock, {
  valid: [
    ['a read behind the question', flow(storeNumber('Ask', 'Repeat'), REPEAT)],
    ['a check behind the question that failed', flow(storeNumber('Ask', 'Test', 'Test'), compare('Test', '$.StoredCustomerInput', { Timeout: 'Hang up' }, 'Hang up'))],
    ['a read behind an action that the library does not know', flow(step('New', 'BrandNewAction', {}, 'Repeat'), REPEAT)],
    ['the input of a module, which its caller fills', flow(tell('Greet', 'Hello $.Modules.Input.name'))],
  ],
  invalid: [
    ['a read that nothing came before', flow(REPEAT), ['Repeat › Text'], 'nothing has filled it'],
    ['a way around the question', flow(compare('Which', '$.CustomerId', { known: 'Repeat' }, 'Ask'), storeNumber('Ask', 'Repeat'), REPEAT), ['Repeat › Text'], 'nothing has filled it'],
    ['the error branch of the question', flow(storeNumber('Ask', 'Repeat', 'Repeat'), REPEAT), ['Repeat › Text'], '"Ask" has failed'],
    ['an attribute that is set from it', flow(storeNumber('Ask', 'Note', 'Note'), setAttributes('Note', { number: '$.StoredCustomerInput' })), ['Note › Attributes.number'], '"Ask" has failed'],
  ],
});
