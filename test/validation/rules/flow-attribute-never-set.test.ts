import { compare, flow, setAttributes, setNumber, step, tell } from '../../../src/validation/private/flow-examples';
import { flowAttributeNeverSet } from '../../../src/validation/rules/flow-attribute-never-set';
import { describeRule } from '../../private/rule-table';

describeRule(flowAttributeNeverSet, {
  valid: [
    ['an attribute of the contact', flow(tell('Greet', 'Hello $.Attributes.name'))],
    ['a flow attribute that the flow sets', flow(step('Note', 'UpdateFlowAttributes', { FlowAttributes: { name: { Value: 'x' } } }, 'Greet', { NoMatchingError: 'Greet' }), tell('Greet', '$.FlowAttributes.name'))],
    ['a flow attribute with a blank in its name', flow(step('Note', 'UpdateFlowAttributes', { FlowAttributes: { 'first name': { Value: 'x' } } }, 'Greet', { NoMatchingError: 'Greet' }), tell('Greet', "$.FlowAttributes.['first name'] $.FlowAttributes['first name']"))],
    ['a flow with an action that the library does not know', flow(step('New', 'BrandNewAction', {}, 'Greet'), tell('Greet', '$.FlowAttributes.name'))],
  ],
  invalid: [
    ['a prompt', flow(tell('Greet', 'Hello $.FlowAttributes.name')), ['Greet › Text']],
    ['a name with a blank', flow(tell('Greet', "Hello $.FlowAttributes.['first name']")), ['Greet › Text'], "['first name']"],
    ['a check', flow(compare('Which', '$.FlowAttributes.line', { a: 'Hang up' }, 'Hang up')), ['Which › ComparisonValue']],
    ['a number', flow(setNumber('Set number', '$.FlowAttributes.number', 'Hang up')), ['Set number › CallbackNumber']],
    ['an attribute of the contact of that name, which is another one', flow(setAttributes('Note', { name: 'x' }, 'Greet'), tell('Greet', '$.FlowAttributes.name')), ['Greet › Text']],
  ],
});
