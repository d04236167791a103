import { Match, Template } from 'aws-cdk-lib/assertions';
import { arnOf, messageOf } from './private/fixtures';
import { Chain, Disconnect, FlowContent, IInvocableModule, InvokeModule, ModuleContract, ModuleValueType, Return } from '../../src/blocks';
import { ContactFlow, ContactFlowModule, ContactFlowModuleAlias, ContactFlowModuleVersion, ContactFlowVersion } from '../../src/connect';
import { stackWithInstance } from '../private/own-flows';
import { contentOf } from '../private/template-flows';

const CONTRACT = new ModuleContract({ inputs: { phone: ModuleValueType.STRING }, branches: { known: 'The caller is known' } });

function declare(block = new Return('Back', { branch: 'known' }), contract: ModuleContract | undefined = CONTRACT) {
  const { stack, instance } = stackWithInstance();
  const flowModule = new ContactFlowModule(stack, 'Module', { instance, content: FlowContent.fromBlocks(block), contract });
  const invoke = (module: IInvocableModule, id = 'Flow') => new ContactFlow(stack, id, {
    instance,
    content: FlowContent.fromBlocks(Chain.of(
      new InvokeModule('Module', { module, input: { phone: '$.CustomerEndpoint.Address' }, branches: { known: new Disconnect('Done') } }), new Disconnect('End'),
    )),
  });
  return { stack, flowModule, invoke };
}

function invokedBy(template: Template) {
  const [{ Properties }] = Object.values(template.findResources('AWS::Connect::ContactFlow'));
  return contentOf(Properties.Content)._actions[0].parameters.FlowModuleId;
}

describe('The contract of a ContactFlowModule', () => {
  test('becomes the settings of the resource', () => {
    const [{ Properties }] = Object.values(Template.fromStack(declare().stack).findResources('AWS::Connect::ContactFlowModule'));
    expect(JSON.parse(Properties.Settings)).toStrictEqual({
      input: { schema: { type: 'object', properties: { phone: { type: 'string' } } } },
      transitions: { results: [{ name: 'known', description: 'The caller is known' }] },
    });
  });

  test('is left out where there is none', () => {
    const { stack } = declare(new Return('Back'), new ModuleContract());
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::ContactFlowModule', { Settings: Match.absent() });
  });

  test('binds the return blocks of the module', () => {
    expect(messageOf(() => declare(new Return('Back', { branch: 'lost' })))).toBe('ContactFlowModule "Stack/Module" is not valid\n  - [BranchNotDeclared] '
      + 'block "Back", branch must be a branch of the module\'s contract, got "lost"; it declares "known"');
  });

  test('binds the flows that invoke the module', () => {
    const { flowModule } = declare();
    expect(messageOf(() => new InvokeModule('Module', { module: flowModule, input: { name: 'x' } }))).toBe('InvokeModule "Module" is not valid\n  - '
      + '[ValueNotDeclared] input must name what the module\'s contract declares, got "name"; it declares "phone"');
  });

  test('is unknown of an imported module, unless somebody says it', () => {
    const { stack } = stackWithInstance();
    const contactFlowModuleArn = arnOf('flow-module', 'greeting');
    expect(ContactFlowModule.fromContactFlowModuleArn(stack, 'Unknown', contactFlowModuleArn).contract).toBeUndefined();
    expect(ContactFlowModule.fromContactFlowModuleAttributes(stack, 'Known', { contactFlowModuleArn, contract: CONTRACT }).contract).toBe(CONTRACT);
  });
});

describe('A flow that invokes a module', () => {
  test('refers to the module as it is now', () => {
    const { stack, flowModule, invoke } = declare();
    invoke(flowModule);
    const id = stack.getLogicalId(flowModule.node.defaultChild as any);
    const template = Template.fromStack(stack);
    expect(invokedBy(template)).toBe(`\${${id}.ContactFlowModuleArn}`);
    template.hasResource('AWS::Connect::ContactFlow', { DependsOn: [id] });
  });

  test('refers to a version', () => {
    const { stack, flowModule, invoke } = declare();
    const version = new ContactFlowModuleVersion(stack, 'Version', { flowModule, description: 'first' });
    invoke(version);
    const template = Template.fromStack(stack);
    const ids = [flowModule, version].map(({ node }) => stack.getLogicalId(node.defaultChild as any));
    expect(invokedBy(template)).toBe(`\${${ids[0]}.ContactFlowModuleArn}:\${${ids[1]}.Version}`);
    template.hasResourceProperties('AWS::Connect::ContactFlowModuleVersion', {
      ContactFlowModuleId: { 'Fn::GetAtt': [ids[0], 'ContactFlowModuleArn'] }, Description: 'first',
    });
    expect(stack.resolve(version.contactFlowModuleVersionRef)).toStrictEqual({
      contactFlowModuleVersionArn: { 'Fn::GetAtt': [ids[1], 'ContactFlowModuleVersionARN'] },
    });
  });

  test('refers to an alias by its name, and waits for it', () => {
    const { stack, flowModule, invoke } = declare();
    const version = new ContactFlowModuleVersion(stack, 'Version', { flowModule });
    const alias = new ContactFlowModuleAlias(stack, 'Alias', { flowModule, version, aliasName: 'live', description: 'What callers meet' });
    invoke(alias);
    const template = Template.fromStack(stack);
    const ids = [flowModule, version, alias].map(({ node }) => stack.getLogicalId(node.defaultChild as any));
    expect(invokedBy(template)).toBe(`\${${ids[0]}.ContactFlowModuleArn}:live`);
    template.hasResource('AWS::Connect::ContactFlow', { DependsOn: [ids[2]] });
    template.hasResourceProperties('AWS::Connect::ContactFlowModuleAlias', {
      ContactFlowModuleId: { 'Fn::GetAtt': [ids[0], 'ContactFlowModuleArn'] },
      ContactFlowModuleVersion: { 'Fn::GetAtt': [ids[1], 'Version'] },
      Name: 'live',
      Description: 'What callers meet',
    });
    expect([alias.aliasName, alias.contract]).toStrictEqual(['live', CONTRACT]);
    expect(stack.resolve([alias.aliasId, alias.contactFlowModuleAliasRef])).toStrictEqual([
      { 'Fn::GetAtt': [ids[2], 'AliasId'] }, { contactFlowModuleAliasArn: { 'Fn::GetAtt': [ids[2], 'ContactFlowModuleAliasARN'] } },
    ]);
  });

  test('rejects names and descriptions that the service refuses', () => {
    const { stack, flowModule } = declare();
    expect(messageOf(() => new ContactFlowModuleVersion(stack, 'Version', { flowModule, description: ' ' })))
      .toBe('ContactFlowModuleVersion "Stack/Version" is not valid\n  - [BlankDescription] description is not a text with something to see, got " "; '
        + 'write some words, or leave it out');
    const version = new ContactFlowModuleVersion(stack, 'Other', { flowModule });
    expect(messageOf(() => new ContactFlowModuleAlias(stack, 'Alias', { flowModule, version, aliasName: 'a--b' })))
      .toBe('ContactFlowModuleAlias "Stack/Alias" is not valid\n  - [AliasName] aliasName is not a name for an alias, got "a--b"; write letters, digits and '
        + 'single dashes, e.g. "live"');
  });
});

describe('ContactFlowVersion', () => {
  test('is a version of a flow', () => {
    const { stack, flowModule, invoke } = declare();
    const flow = invoke(flowModule);
    const version = new ContactFlowVersion(stack, 'Version', { flow, description: 'first' });
    const ids = [flow, version].map(({ node }) => stack.getLogicalId(node.defaultChild as any));
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::ContactFlowVersion', {
      ContactFlowId: { 'Fn::GetAtt': [ids[0], 'ContactFlowArn'] }, Description: 'first',
    });
    expect(stack.resolve([version.contactFlowVersionRef, version.version])).toStrictEqual([
      { contactFlowVersionArn: { 'Fn::GetAtt': [ids[1], 'ContactFlowVersionARN'] } }, { 'Fn::GetAtt': [ids[1], 'Version'] },
    ]);
  });

  test('is imported by its ARN', () => {
    const { stack } = stackWithInstance();
    const arn = `${arnOf('contact-flow', 'main')}:3`;
    expect(ContactFlowVersion.fromContactFlowVersionArn(stack, 'Imported', arn).contactFlowVersionArn).toBe(arn);
  });

  test('rejects an empty description', () => {
    const { stack, flowModule, invoke } = declare();
    expect(messageOf(() => new ContactFlowVersion(stack, 'Version', { flow: invoke(flowModule), description: '' })))
      .toBe('ContactFlowVersion "Stack/Version" is not valid\n  - [LengthOutOfRange] description has 0 characters, got ""; write 1 to 500 characters');
  });
});
