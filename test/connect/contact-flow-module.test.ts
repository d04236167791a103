import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnContactFlowModule } from 'aws-cdk-lib/aws-connect';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { arnOf, codesOf, messageOf } from './private/fixtures';
import { Chain, Disconnect, EndFlow, FlowContent, FlowPart, InvokeLambdaFunction, Message, PlayPrompt } from '../../src/blocks';
import { ContactFlow, ContactFlowModule, ContactFlowModuleProps } from '../../src/connect';
import { FlowDocument } from '../../src/language';
import { INSTANCE_ARN } from '../private/callback-setup';
import { stackWithInstance, synthesisError } from '../private/own-flows';
import { contentOf } from '../private/template-flows';

const END = new Disconnect('Hang up');
const GREETING = Chain.of(new PlayPrompt('Greet', { message: Message.text('Hello.') }), END);

function declare(start: FlowPart, props: Partial<ContactFlowModuleProps> = {}) {
  const { stack, instance } = stackWithInstance();
  const module = new ContactFlowModule(stack, 'Module', { instance, content: FlowContent.fromBlocks(start), ...props });
  return { stack, module };
}

function documentOf(template: Template): FlowDocument {
  return contentOf(Object.values(template.findResources('AWS::Connect::ContactFlowModule'))[0].Properties.Content);
}

describe('ContactFlowModule', () => {
  test('has a derived name and its content as text', () => {
    const template = Template.fromStack(declare(GREETING).stack);
    template.hasResourceProperties('AWS::Connect::ContactFlowModule', {
      InstanceArn: INSTANCE_ARN, Name: Match.stringLikeRegexp('^Stack-Module-[0-9A-F]{8}$'), Description: Match.absent(),
    });
    expect(documentOf(template).actionIdentifiers).toStrictEqual(['Greet', 'Apologize for failure', 'Disconnect after failure', 'Hang up']);
  });

  test('carries the settings that the service demands of a module, in the words of the designer', () => {
    expect(documentOf(Template.fromStack(declare(GREETING).stack))._json.Settings).toStrictEqual({
      InputParameters: [],
      OutputParameters: [],
      Transitions: [
        { DisplayName: 'Success', ReferenceName: 'Success', Description: '' }, { DisplayName: 'Error', ReferenceName: 'Error', Description: '' },
      ],
    });
  });

  test('is the only one to carry them, because the service refuses them in a flow', () => {
    const { stack, instance } = stackWithInstance();
    new ContactFlow(stack, 'Flow', { instance, content: FlowContent.fromBlocks(GREETING) });
    const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::Connect::ContactFlow'));
    expect(Object.keys(contentOf(Properties.Content)._json)).toStrictEqual(['Version', 'StartAction', 'Metadata', 'Actions']);
  });

  test('takes name and description', () => {
    const { stack } = declare(GREETING, { contactFlowModuleName: 'Greeting', description: 'Says hello' });
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::ContactFlowModule', { Name: 'Greeting', Description: 'Says hello' });
  });

  test('exposes its ARN and its identifier', () => {
    const { stack, module } = declare(GREETING);
    const arn = { 'Fn::GetAtt': [stack.getLogicalId(module.node.defaultChild as CfnContactFlowModule), 'ContactFlowModuleArn'] };
    expect(stack.resolve(module.contactFlowModuleRef)).toStrictEqual({ contactFlowModuleArn: arn });
    expect(stack.resolve(module.contactFlowModuleId)).toStrictEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', arn] }] });
  });

  test('has its functions associated', () => {
    const { stack, instance } = stackWithInstance();
    const handler = LambdaFunction.fromFunctionArn(stack, 'Lookup', 'arn:aws:lambda:us-east-1:111122223333:function:lookup');
    new ContactFlowModule(stack, 'Module', { instance, content: FlowContent.fromBlocks(Chain.of(new InvokeLambdaFunction('Look up', { handler }), END)) });
    const template = Template.fromStack(stack);
    const [association] = Object.keys(template.findResources('AWS::Connect::IntegrationAssociation'));
    template.hasResource('AWS::Connect::ContactFlowModule', { DependsOn: Match.arrayWith([association]) });
  });

  test('fails the synthesis with a block that a module may not have', () => {
    expect(synthesisError(declare(new EndFlow('End')).stack)).toBe('Validation failed with the following errors:\n  [Stack/Module] error block-in-flow-type  '
      + 'Stack/Module › End: the block "End flow / Resume" is not allowed in a flow of type MODULE (flow module); use it in customer queue flow, '
      + 'customer whisper flow, agent whisper flow, outbound whisper flow, campaign flow, or change the type of the flow '
      + '(see https://docs.aws.amazon.com/connect/latest/adminguide/contact-block-definitions.html)');
  });

  test('rejects a name and a description of another length', () => {
    expect(codesOf(() => declare(GREETING, { contactFlowModuleName: 'x'.repeat(128), description: '' }))).toStrictEqual(['LengthOutOfRange', 'LengthOutOfRange']);
  });
});

describe('ContactFlowModule.fromContactFlowModuleArn', () => {
  test('imports a module', () => {
    const module = ContactFlowModule.fromContactFlowModuleArn(stackWithInstance().stack, 'Imported', arnOf('flow-module', 'greeting'));
    expect([module.contactFlowModuleArn, module.contactFlowModuleId]).toStrictEqual([arnOf('flow-module', 'greeting'), 'greeting']);
  });

  test('rejects an ARN of another kind', () => {
    expect(messageOf(() => ContactFlowModule.fromContactFlowModuleArn(stackWithInstance().stack, 'Imported', arnOf('contact-flow', 'main'))))
      .toMatch(/^ContactFlowModule "Stack\/Imported" is not valid\n {2}- \[ArnNotOfThisKind\] contactFlowModuleArn is not an ARN of the kind "flow-module", got /);
  });
});
