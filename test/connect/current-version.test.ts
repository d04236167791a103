import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { messageOf } from './private/fixtures';
import { Chain, Disconnect, FlowContent, InvokeModule, Message, ModuleContract, ModuleValueType, PlayPrompt, TransferToFlow } from '../../src/blocks';
import { ContactFlow, ContactFlowModule, ContactFlowModuleProps, ContactFlowModuleVersion, ContactFlowProps } from '../../src/connect';
import { newStack } from '../private/callback-setup';
import { stackWithInstance } from '../private/own-flows';

const say = (text: string) => FlowContent.fromBlocks(Chain.of(new PlayPrompt('Greet', { message: Message.text(text) }), new Disconnect('Hang up')));
const VERSION = 'AWS::Connect::ContactFlowVersion';
const MODULE_VERSION = 'AWS::Connect::ContactFlowModuleVersion';

function flow(props: Partial<ContactFlowProps> = {}, stack?: Stack) {
  const made = stackWithInstance(stack);
  return { ...made, flow: new ContactFlow(made.stack, 'Flow', { instance: made.instance, content: say('Hello.'), ...props }) };
}

function module(props: Partial<ContactFlowModuleProps> = {}) {
  const made = stackWithInstance();
  return { ...made, module: new ContactFlowModule(made.stack, 'Module', { instance: made.instance, content: say('Hello.'), ...props }) };
}

function versionId(props: Partial<ContactFlowProps> = {}): string {
  const made = flow(props);
  made.flow.currentVersion;
  return Object.keys(Template.fromStack(made.stack).findResources(VERSION))[0];
}

function moduleVersionId(props: Partial<ContactFlowModuleProps> = {}): string {
  const made = module(props);
  made.module.currentVersion;
  return Object.keys(Template.fromStack(made.stack).findResources(MODULE_VERSION))[0];
}

describe('The current version of a flow', () => {
  test('is one, however often it is asked for, and none if nobody asks', () => {
    const made = flow();
    expect(made.flow.currentVersion).toBe(made.flow.currentVersion);
    Template.fromStack(made.stack).resourceCountIs(VERSION, 1);
    Template.fromStack(flow().stack).resourceCountIs(VERSION, 0);
  });

  test('is another resource when the content is another, and the same in every synthesis of the same content', () => {
    expect(versionId()).toMatch(/^FlowCurrentVersion[0-9A-F]{8}[0-9a-f]{16}$/);
    expect(versionId()).toBe(versionId());
    expect(versionId({ content: say('Hello.') })).toBe(versionId());
    expect(versionId({ content: say('Good morning.') })).not.toBe(versionId());
  });

  test('stays the same when only the name or the description changes', () => {
    expect(versionId({ contactFlowName: 'Main', description: 'The main line' })).toBe(versionId());
  });

  test('stays in the instance when another takes its place', () => {
    const made = flow();
    made.flow.currentVersion;
    Template.fromStack(made.stack).hasResource(VERSION, {
      DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: { ContactFlowId: Match.objectLike({ 'Fn::GetAtt': Match.anyValue() }) },
    });
  });

  test('follows a content that is given later, and what it refers to', () => {
    const ids = ['One', 'Other'].map((target) => {
      const made = flow({ content: undefined });
      const [id, version] = [new ContactFlow(made.stack, target, { instance: made.instance, content: say('Hello.') }), made.flow.currentVersion];
      made.flow.define(FlowContent.fromBlocks(new TransferToFlow('Go on', { flow: id })));
      expect(made.stack.resolve(version.contactFlowVersionArn)).toStrictEqual({ 'Fn::GetAtt': [expect.any(String), 'ContactFlowVersionARN'] });
      return Object.keys(Template.fromStack(made.stack).findResources(VERSION))[0];
    });
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('follows the content of a flow that goes to itself, and waits until the flow has it', () => {
    const ids = ['Hello.', 'Good morning.'].map((text) => {
      const made = flow({ content: undefined });
      made.flow.currentVersion;
      const greet = new PlayPrompt('Greet', { message: Message.text(text) });
      made.flow.define(FlowContent.fromBlocks(Chain.of(greet, new TransferToFlow('Start over', { flow: made.flow }))));
      const [[id, { DependsOn }]] = Object.entries(Template.fromStack(made.stack).findResources(VERSION));
      expect(JSON.stringify(DependsOn)).toContain('ConnectCompletions');
      return id;
    });
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('does not depend on the account and the region of the stack', () => {
    const id = (region: string) => {
      const made = flow({}, new Stack(newStack().node.root, `Stack-${region}`, { stackName: 'Same', env: { account: '111122223333', region } }));
      made.flow.currentVersion;
      return Object.keys(Template.fromStack(made.stack).findResources(VERSION))[0];
    };
    expect(id('us-east-1')).toBe(id('eu-central-1'));
  });
});

describe('The current version of a module', () => {
  test('is another resource when content or contract are others', () => {
    const contract = new ModuleContract({ inputs: { name: ModuleValueType.STRING } });
    const ids = [moduleVersionId(), moduleVersionId({ content: say('Good morning.') }), moduleVersionId({ contract })];
    expect(new Set(ids).size).toBe(3);
    expect(moduleVersionId({ description: 'Says hello' })).toBe(ids[0]);
  });

  test('is what an alias stands for, and flows that invoke the alias follow it', () => {
    const { stack, instance, module: greeting } = module();
    const live = greeting.addAlias('live', { description: 'What callers hear' });
    new ContactFlow(stack, 'Flow', { instance, content: FlowContent.fromBlocks(Chain.of(new InvokeModule('Greet', { module: live }), new Disconnect('Hang up'))) });
    const template = Template.fromStack(stack);
    const [version] = Object.keys(template.findResources(MODULE_VERSION));
    template.hasResourceProperties('AWS::Connect::ContactFlowModuleAlias', {
      Name: 'live', Description: 'What callers hear', ContactFlowModuleVersion: { 'Fn::GetAtt': [version, 'Version'] },
    });
  });

  test('is not made for an alias that is led back to an earlier version', () => {
    const { stack, module: greeting } = module();
    const before = ContactFlowModuleVersion.fromVersion(stack, 'Before', greeting, 3);
    greeting.addAlias('live', { version: before });
    const template = Template.fromStack(stack);
    template.resourceCountIs(MODULE_VERSION, 0);
    template.hasResourceProperties('AWS::Connect::ContactFlowModuleAlias', { ContactFlowModuleVersion: 3 });
    expect(stack.resolve(before.invocationArn)).toStrictEqual({ 'Fn::Join': ['', [stack.resolve(greeting.contactFlowModuleArn), ':3']] });
  });

  test('cannot be imported under a number that is none', () => {
    const { stack, module: greeting } = module();
    expect(messageOf(() => ContactFlowModuleVersion.fromVersion(stack, 'Before', greeting, 0))).toBe(
      'ContactFlowModuleVersion "Stack/Before" is not valid\n  - [ValueOutOfRange] version is not a whole number in the range, got 0; write 1 or more');
  });
});
