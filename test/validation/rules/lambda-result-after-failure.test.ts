import { compare, flow, invoke, setAttributes, tell } from '../../../src/validation/private/flow-examples';
import { lambdaResultAfterFailure } from '../../../src/validation/rules/lambda-result-after-failure';
import { describeRule } from '../../private/rule-table';

const GREET = tell('Greet', 'Hello $.External.name');

describeRule(lambdaResultAfterFailure, {
  valid: [
    ['an error branch that leads elsewhere', flow(invoke('Look up', 'Greet'), GREET)],
    ['a second try that succeeds', flow(invoke('Look up', 'Greet', 'Again'), invoke('Again', 'Greet'), GREET)],
    ['a check, which a missing value does not match', flow(invoke('Look up', 'Is it known', 'Is it known'), compare('Is it known', '$.External.known', { yes: 'Hang up' }, 'Hang up'))],
  ],
  invalid: [
    ['an error branch that joins the other one', flow(invoke('Look up', 'Greet', 'Greet'), GREET), ['Greet › Text'], '"Look up"'],
    ['an error branch that comes back later', flow(invoke('Look up', 'Greet', 'Say sorry'), tell('Say sorry', 'Sorry.', 'Greet'), GREET), ['Greet › Text']],
    ['a second function that fails after a first one', flow(invoke('First', 'Second'), invoke('Second', 'Greet', 'Greet'), GREET), ['Greet › Text'], '"Second"'],
    ['an attribute that is set from it', flow(invoke('Look up', 'Note', 'Note'), setAttributes('Note', { name: '$.External.name' })), ['Note › Attributes.name']],
  ],
});
