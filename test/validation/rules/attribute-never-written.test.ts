import { compare, flow, setAttributes, setNumber, tell } from '../../../src/validation/private/flow-examples';
import { attributeNeverWritten } from '../../../src/validation/rules/attribute-never-written';
import { describeRule } from '../../private/rule-table';

describeRule(attributeNeverWritten, {
  valid: [
    ['an attribute that the flow sets', flow(setAttributes('Note', { name: 'x' }, 'Greet'), tell('Greet', 'Hello $.Attributes.name'))],
    ['one that it sets later: a loop may come back', flow(tell('Greet', 'Hello $.Attributes.name', 'Note'), setAttributes('Note', { name: 'x' }, 'Greet'))],
    ['a key with a blank', flow(setAttributes('Note', { 'first name': 'x' }, 'Greet'), tell('Greet', "$.Attributes['first name']"))],
    ['other namespaces', flow(tell('Greet', '$.FlowAttributes.name $.CustomerEndpoint.Address'))],
  ],
  invalid: [
    ['a misspelled key, once', flow(setAttributes('Note', { name: 'x' }, 'Greet'), tell('Greet', '$.Attributes.nmae', 'Again'), tell('Again', '$.Attributes.nmae')), ['Greet › Text'], '$.Attributes.nmae'],
    ['a check', flow(compare('Which', '$.Attributes.line', { a: 'Hang up' }, 'Hang up')), ['Which › ComparisonValue']],
    ['a number', flow(setNumber('Set number', '$.Attributes.number', 'Hang up')), ['Set number › CallbackNumber']],
    ['every key of a text', flow(tell('Greet', '$.Attributes.a, $.Attributes.b')), ['Greet › Text', 'Greet › Text']],
  ],
});
