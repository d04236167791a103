import { flow, invoke, step, tell } from '../../../src/validation/private/flow-examples';
import { RuleExample } from '../../../src/validation/rule';
import { moduleResultNotDeclared } from '../../../src/validation/rules/module-result-not-declared';
import { describeRule } from '../../private/rule-table';

const runModule = (name: string, next: string) => step(name, 'InvokeFlowModule', { FlowModuleId: name }, next, { NoMatchingError: 'Hang up' });
const GREET = tell('Greet', 'Hello $.Modules.ResultData.name');
const returning = (keys: Record<string, readonly string[]>, example: RuleExample): RuleExample => ({
  ...example, declarations: Object.entries(keys).map(([block, names]) => ({ namespace: '$.Modules.ResultData', keys: names, block })),
});

describeRule(moduleResultNotDeclared, {
  valid: [
    ['a result of the contract', returning({ Identify: ['name'] }, flow(runModule('Identify', 'Greet'), GREET))],
    ['a field of a result that is an object', returning({ Identify: ['address'] }, flow(runModule('Identify', 'Greet'), tell('Greet', '$.Modules.ResultData.address.city')))],
    ['a module without a contract', flow(runModule('Identify', 'Greet'), GREET)],
    ['the branch of the module', returning({ Identify: [] }, flow(runModule('Identify', 'Greet'), tell('Greet', '$.Modules.Result')))],
    ['the answer of a function, which is no result of a module', returning({ Identify: [] }, flow(runModule('Identify', 'Look up'), invoke('Look up', 'Greet'), tell('Greet', '$.External.name')))],
  ],
  invalid: [
    ['a result that the contract does not have', returning({ Identify: ['nam'] }, flow(runModule('Identify', 'Greet'), GREET)), ['Greet › Text'], 'read one of "nam", or add it to the contract'],
    ['a result of the module before the last', returning({ Identify: ['name'], Rate: ['mark'] }, flow(runModule('Identify', 'Rate'), runModule('Rate', 'Greet'), GREET)), ['Greet › Text'], '"Rate"'],
  ],
});
