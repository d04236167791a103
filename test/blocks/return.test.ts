import { lastBlockActions, problemsOf } from './private/render';
import { FlowContent, ModuleContract, ModuleValueType, Return } from '../../src/blocks';
import { Problems } from '../../src/language/problems';

const CONTRACT = new ModuleContract({ resultData: { name: ModuleValueType.STRING, count: ModuleValueType.NUMBER }, branches: { known: '' } });

function problemsWith(block: Return, contract?: ModuleContract): string[] {
  const problems = new Problems();
  FlowContent.fromBlocks(block)._render('MODULE', problems, contract);
  return problemsOf(() => problems.throwIfAny('module'));
}

describe('Return', () => {
  test('ends the module', () => {
    expect(lastBlockActions(new Return('Back'), 'MODULE')).toStrictEqual([{ Identifier: 'Back', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }]);
  });

  test('takes a branch and returns data, in the types of JSON', () => {
    const block = new Return('Back', { branch: 'known', data: { name: '$.External.name', count: 2 } });
    expect(lastBlockActions(block, 'MODULE')[0].Parameters).toStrictEqual({ Result: 'known', ResultData: { name: '$.External.name', count: 2 } });
    expect(problemsWith(block, CONTRACT)).toStrictEqual([]);
  });

  test('rejects what the contract does not declare, all at once', () => {
    expect(problemsWith(new Return('Back', { branch: 'maybe', data: { age: 1, name: '', count: 'two' } }), CONTRACT)).toStrictEqual([
      '[BranchNotDeclared] block "Back", branch must be a branch of the module\'s contract, got "maybe"; it declares "known"',
      '[ValueNotDeclared] block "Back", data must name what the module\'s contract declares, got "age"; it declares "name", "count"',
      '[EmptyText] block "Back", data.name must not be empty, got ""; write a text, or leave it out',
      '[ValueOfAnotherType] block "Back", data.count must be of the type number, got "two"; write such a value (attributes can stand for texts only)',
    ]);
  });

  test('rejects every branch of a module without a contract', () => {
    expect(problemsWith(new Return('Back', { branch: 'Success' }), new ModuleContract())).toStrictEqual([
      '[BranchNotDeclared] block "Back", branch must be a branch of the module\'s contract, got "Success"; it declares none',
    ]);
  });
});
