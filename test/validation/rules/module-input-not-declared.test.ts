import { step, tell } from '../../../src/validation/private/flow-examples';
import { RuleExample } from '../../../src/validation/rule';
import { moduleInputNotDeclared } from '../../../src/validation/rules/module-input-not-declared';
import { describeRule } from '../../private/rule-table';

const reading = (text: string, keys?: readonly string[]): RuleExample => ({
  type: 'MODULE',
  start: 'Greet',
  actions: [tell('Greet', text, 'Return'), step('Return', 'EndFlowModuleExecution', {})],
  ...(keys ? { declarations: [{ namespace: '$.Modules.Input', keys }] } : {}),
});

describeRule(moduleInputNotDeclared, {
  valid: [
    ['an input of the contract', reading('Hello $.Modules.Input.name', ['phone', 'name'])],
    ['a module of which nobody knows the contract', reading('Hello $.Modules.Input.name')],
    ['what is no input', reading('Hello $.Attributes.name', [])],
  ],
  invalid: [
    ['an input that the contract does not have', reading('Hello $.Modules.Input.name', ['phone']), ['Greet › Text'], 'read one of "phone"'],
    ['any input of a module that takes none', reading("Hello $.Modules.Input.['first name']", []), ['Greet › Text'], 'remove the read'],
  ],
});
