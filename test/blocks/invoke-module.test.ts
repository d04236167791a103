import { blockActions, failure, problemsOf, say, usesOf, when } from './private/render';
import { MODULE_ARN } from './private/resources';
import { Attribute, InvokeModule, ModuleContract, ModuleValueType } from '../../src/blocks';

const CONTRACT = new ModuleContract({
  inputs: { phone: ModuleValueType.STRING, attempts: ModuleValueType.INTEGER }, branches: { known: '', unknown: 'Nobody has this number' },
});
const MODULE = { invocationArn: MODULE_ARN, contract: CONTRACT } as any;

describe('InvokeModule', () => {
  test('invokes a module', () => {
    const block = new InvokeModule('Module', { module: MODULE });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Module',
      Type: 'InvokeFlowModule',
      Parameters: { FlowModuleId: MODULE_ARN },
      Transitions: { NextAction: 'End', Errors: [failure('End', 'NoMatchingCondition'), failure('Fail')] },
    }]);
    expect(usesOf(block)).toStrictEqual([{ kind: 'module', resource: MODULE, block: 'Module' }]);
  });

  test('passes input and wires branches', () => {
    expect(blockActions(new InvokeModule('Module', {
      module: MODULE, input: { phone: '$.CustomerEndpoint.Address', attempts: 3 }, branches: { known: say('Known') }, otherwise: say('Other'), onError: say('Broken'),
    }))[0]).toStrictEqual({
      Identifier: 'Module',
      Type: 'InvokeFlowModule',
      Parameters: { FlowModuleId: MODULE_ARN, Input: { phone: '$.CustomerEndpoint.Address', attempts: 3 } },
      Transitions: { NextAction: 'End', Conditions: [when('known', 'Known')], Errors: [failure('Other', 'NoMatchingCondition'), failure('Broken')] },
    });
  });

  test('takes a module from an attribute, about which nothing is known', () => {
    const block = new InvokeModule('Module', { dynamicModule: Attribute.userDefined('module'), input: { anything: true }, branches: { any: say('Any') } });
    expect(blockActions(block)[0].Parameters).toStrictEqual({ FlowModuleId: '$.Attributes.module', Input: { anything: true } });
    expect(usesOf(block)).toStrictEqual([]);
  });

  test('rejects what the contract does not declare, all at once', () => {
    expect(problemsOf(() => new InvokeModule('Module', { module: MODULE, input: { name: 'x', attempts: '$.Attributes.n' }, branches: { maybe: say('x') } })))
      .toStrictEqual([
        '[ValueNotDeclared] input must name what the module\'s contract declares, got "name"; it declares "phone", "attempts"',
        '[ValueOfAnotherType] input.attempts must be of the type integer, got "$.Attributes.n"; write such a value (attributes can stand for texts only)',
        '[BranchNotDeclared] branches must be a branch of the module\'s contract, got "maybe"; it declares "known", "unknown"',
      ]);
  });

  test('rejects no module and two modules', () => {
    expect(problemsOf(() => new InvokeModule('Module', {})))
      .toStrictEqual(['[ModuleNotUnique] one module must be given, got neither module nor dynamicModule; give one of them']);
    expect(problemsOf(() => new InvokeModule('Module', { module: MODULE, dynamicModule: Attribute.userDefined('module') })))
      .toStrictEqual(['[ModuleNotUnique] one module must be given, got module and dynamicModule; give one of them']);
  });
});
