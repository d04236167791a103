import { Declaration } from '../../../src/language/declaration';
import { compare, END, flow, invoke, step, tell } from '../../../src/validation/private/flow-examples';
import { RuleExample } from '../../../src/validation/rule';
import { lambdaResultNotDeclared } from '../../../src/validation/rules/lambda-result-not-declared';
import { describeRule } from '../../private/rule-table';

const returning = (keys: Record<string, readonly string[]>, example: RuleExample): RuleExample => ({
  ...example, declarations: Object.entries(keys).map(([block, names]): Declaration => ({ namespace: '$.External', keys: names, block })),
});
const LOOK_UP = invoke('Look up', 'Greet');
const WRITE = invoke('Write', 'Greet');
const GREET = tell('Greet', 'Hello $.External.name');
const either = (keys: Record<string, readonly string[]>) =>
  returning(keys, flow(compare('Which', '$.CustomerId', { known: 'Look up' }, 'Write'), LOOK_UP, WRITE, GREET));
const nested = (text: string) => returning({ 'Look up': ['order.id', 'first name'] }, flow(LOOK_UP, tell('Greet', text)));

describeRule(lambdaResultNotDeclared, {
  valid: [
    ['a key that is declared', returning({ 'Look up': ['name'] }, flow(LOOK_UP, GREET))],
    ['a function of which nothing is declared', flow(LOOK_UP, GREET)],
    ['two functions that both declare the key', either({ 'Look up': ['name', 'tier'], 'Write': ['name'] })],
    ['one function that declares the key, and one that declares nothing', either({ 'Look up': ['name'] })],
    ['a later function that declares the key', returning({ 'Look up': ['tier'], 'Write': ['name'] }, flow(invoke('Look up', 'Write'), WRITE, GREET))],
    ['a later function that declares nothing', returning({ 'Look up': ['tier'] }, flow(invoke('Look up', 'Write'), WRITE, GREET))],
    ['nested keys, the object around them, and names in brackets', nested("$.External.order.id $.External.order $.External.order.id.prefix $.External.['first name']")],
    ['an action that the library does not know, which may fill anything', returning({ 'Look up': [] }, flow(invoke('Look up', 'New'), step('New', 'BrandNewAction', {}, 'Greet'), GREET))],
    ['a block that no way leads to', returning({ 'Look up': [] }, flow(END, LOOK_UP, GREET))],
    ['a read where the invocation has failed, which another rule reports', returning({ 'Look up': [] }, flow(invoke('Look up', 'Hang up', 'Greet'), GREET))],
    ['the response as a whole', returning({ 'Look up': [] }, flow(LOOK_UP, tell('Greet', '$.External')))],
  ],
  invalid: [
    ['a key that is not declared', returning({ 'Look up': ['nam', 'tier'] }, flow(LOOK_UP, GREET)), ['Greet › Text'], 'read one of "nam", "tier", or add the key to'],
    ['any key of a function that returns nothing', returning({ 'Look up': [] }, flow(LOOK_UP, GREET)), ['Greet › Text'], 'remove the read, or'],
    ['one way out of two', either({ 'Look up': ['name'], 'Write': ['outcome'] }), ['Greet › Text'], '"Write"'],
    ['a way past the second function', returning({ 'Look up': ['tier'], 'Write': ['name'] }, flow(
      step('Look up', 'InvokeLambdaFunction', { LambdaFunctionARN: 'lookup' }, 'Which', { NoMatchingError: 'Hang up' }),
      compare('Which', '$.CustomerId', { known: 'Write' }, 'Greet'), WRITE, GREET,
    )), ['Greet › Text'], '"Look up"'],
    ['a check', returning({ 'Look up': ['tier'] }, flow(LOOK_UP, compare('Greet', '$.External.teir', { gold: 'Hang up' }, 'Hang up'))), ['Greet › ComparisonValue']],
    ['what the next invocation is given', returning({ 'Look up': ['id'] }, flow(invoke('Look up', 'Write'), invoke('Write', 'Hang up', 'Hang up', { LambdaInvocationAttributes: { order: '$.External.order' } }))), ['Write › LambdaInvocationAttributes.order']],
    ['each key once', nested('$.External.total $.External.total $.External.order.total'), ['Greet › Text', 'Greet › Text'], 'total, and "Look up"'],
    ['a loop back to an earlier block', returning({ Poll: ['state'], Write: ['id'] }, flow(
      invoke('Poll', 'Ask'), compare('Ask', '$.External.state', { wait: 'Write' }, 'Hang up'), invoke('Write', 'Ask'),
    )), ['Ask › ComparisonValue'], '"Write"'],
  ],
});
