import { ModuleContract, ModuleValueType } from '../../../src/blocks';
import { Problems } from '../../../src/language/problems';
import { problemsOf } from '../private/render';

describe('ModuleContract', () => {
  test('becomes the settings of the module', () => {
    const contract = new ModuleContract({
      inputs: { phone: ModuleValueType.STRING },
      resultData: { name: ModuleValueType.STRING, age: ModuleValueType.INTEGER },
      branches: { authenticated: 'The caller is known', unauthenticated: '' },
    });
    expect(contract._settings).toStrictEqual({
      input: { schema: { type: 'object', properties: { phone: { type: 'string' } } } },
      resultData: { schema: { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer' } } } },
      transitions: { results: [{ name: 'authenticated', description: 'The caller is known' }, { name: 'unauthenticated', description: '' }] },
    });
    expect([contract.inputNames, contract.resultNames, contract.branchNames])
      .toStrictEqual([['phone'], ['name', 'age'], ['authenticated', 'unauthenticated']]);
  });

  test('may be empty', () => {
    expect(new ModuleContract()._settings).toBeUndefined();
  });

  test.each([
    [ModuleValueType.STRING, 'a', 1], [ModuleValueType.NUMBER, 1.5, '1.5'], [ModuleValueType.INTEGER, 1, 1.5], [ModuleValueType.BOOLEAN, true, 'true'],
    [ModuleValueType.OBJECT, { a: 1 }, []], [ModuleValueType.ARRAY, [1], { a: 1 }], [ModuleValueType.NULL, null, 0],
  ])('knows values of the type %s', (type, good, bad) => {
    const codes = (value: any) => problemsOf(() => {
      const problems = new Problems();
      new ModuleContract({ inputs: { value: type } })._checkInput({ value }, problems);
      problems.throwIfAny('input');
    });
    expect(codes(good)).toStrictEqual([]);
    expect(codes(bad)).toStrictEqual([expect.stringContaining(`[ValueOfAnotherType] input.value must be of the type ${type}, got `)]);
  });

  test('rejects more than eight branches and empty names, all at once', () => {
    const branches = Object.fromEntries(['', ...'abcdefgh'].map((name) => [name, '']));
    expect(problemsOf(() => new ModuleContract({ branches }))).toStrictEqual([
      '[TooManyBranches] branches must be at most 8, got 9; tell the rest apart by result data',
      '[EmptyName] inputs, resultData and branches must have names that are not empty, got ""; name it',
    ]);
  });

  test('gives the inputs and results that it declares, and refuses all others', () => {
    const contract = new ModuleContract({ inputs: { phone: ModuleValueType.STRING }, resultData: { address: ModuleValueType.OBJECT } });
    expect([contract.input('phone').path, contract.result('address').path]).toStrictEqual(['$.Modules.Input.phone', '$.Modules.ResultData.address']);
    expect(problemsOf(() => contract.input('address'))).toStrictEqual(['[KeyNotDeclared] input must name what is declared, got "address"; it declares "phone"']);
    expect(problemsOf(() => contract.result('phone'))).toStrictEqual(['[KeyNotDeclared] result must name what is declared, got "phone"; it declares "address"']);
  });
});
