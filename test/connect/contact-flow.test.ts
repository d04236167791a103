import { CfnOutput, CfnParameter, Fn } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { CfnContactFlow } from 'aws-cdk-lib/aws-connect';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { arnOf, codesOf, messageOf } from './private/fixtures';
import { Attribute, Block, Chain, CheckCallProgress, Disconnect, EndFlow, FlowContent, FlowPart, InvokeLambdaFunction, LoopPrompts, Message, PlayPrompt, SetWorkingQueue, TransferToQueue } from '../../src/blocks';
import { Channel, ContactFlow, ContactFlowProps, ContactFlowType, Queue } from '../../src/connect';
import { FlowDocument } from '../../src/language';
import { INSTANCE_ARN } from '../private/callback-setup';
import { stackWithInstance, synthesisError } from '../private/own-flows';
import { contentOf, flowOf } from '../private/template-flows';

const END = new Disconnect('Hang up');
const say = (text: string) => new PlayPrompt('Say something', { message: Message.text(text) });

function declare(start: FlowPart, props: Partial<ContactFlowProps> = {}) {
  const { stack, instance } = stackWithInstance();
  const flow = new ContactFlow(stack, 'Flow', { instance, content: FlowContent.fromBlocks(start), ...props });
  return { stack, flow };
}

function refusal(props: Partial<ContactFlowProps>): string {
  return messageOf(() => declare(END, props));
}

describe('ContactFlow', () => {
  test('is an active inbound flow with a derived name by default', () => {
    const { stack } = declare(Chain.of(say('Hello.'), END));
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::ContactFlow', {
      InstanceArn: INSTANCE_ARN, Type: 'CONTACT_FLOW', State: 'ACTIVE', Name: Match.stringLikeRegexp('^Stack-Flow-[0-9A-F]{8}$'), Description: Match.absent(),
    });
  });

  test('has the content as text', () => {
    const { stack } = declare(Chain.of(say('Hello.'), END));
    const { Content } = Object.values(Template.fromStack(stack).findResources('AWS::Connect::ContactFlow'))[0].Properties;
    expect(JSON.parse(Content).Actions[0]).toStrictEqual({
      Identifier: 'Say something',
      Type: 'MessageParticipant',
      Parameters: { Text: 'Hello.' },
      Transitions: { NextAction: 'Hang up', Errors: [{ NextAction: 'Apologize for failure', ErrorType: 'NoMatchingError' }] },
    });
  });

  test('takes name, description and state', () => {
    const { stack } = declare(END, { contactFlowName: 'Main line', description: 'What callers meet first', archived: true });
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::ContactFlow', { Name: 'Main line', Description: 'What callers meet first', State: 'ARCHIVED' });
  });

  test('tells the checks which channels its contacts have', () => {
    const start = Chain.of(new CheckCallProgress('Who answered'), END);
    const warnings = (props: Partial<ContactFlowProps>) => {
      const { stack } = declare(start, props);
      return Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp('block-in-channel')).map(({ id }) => id);
    };
    expect(warnings({})).toStrictEqual([]);
    expect(warnings({ channels: [Channel.VOICE, Channel.CHAT] })).toStrictEqual([]);
    expect(warnings({ channels: [Channel.CHAT, Channel.TASK] })).toStrictEqual(['/Stack/Flow']);
  });

  const ending = (type: ContactFlowType): Block => {
    if (type.endsWith('HOLD')) return new LoopPrompts('Play music', { messages: [Message.text('La la la.')] });
    return type.endsWith('WHISPER') || type === ContactFlowType.CAMPAIGN ? new EndFlow('End') : END;
  };

  test.each(Object.values(ContactFlowType))('is made of type %s', (type) => {
    const { stack, flow } = declare(ending(type), { type });
    expect(flow.contactFlowType).toBe(type);
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::ContactFlow', { Type: type });
  });

  test('exposes its ARN and its identifier', () => {
    const { stack, flow } = declare(END);
    const arn = { 'Fn::GetAtt': [stack.getLogicalId(flow.node.defaultChild as CfnContactFlow), 'ContactFlowArn'] };
    expect(stack.resolve(flow.contactFlowArn)).toStrictEqual(arn);
    expect(stack.resolve(flow.contactFlowRef)).toStrictEqual({ contactFlowArn: arn });
    expect(stack.resolve(flow.contactFlowId)).toStrictEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', arn] }] });
  });

  test('rejects a name and a description of another length', () => {
    expect(refusal({ contactFlowName: '', description: 'x'.repeat(501) })).toMatch(/^ContactFlow "Stack\/Flow" is not valid\n/);
    expect(codesOf(() => declare(END, { contactFlowName: '', description: 'x'.repeat(501) }))).toStrictEqual(['LengthOutOfRange', 'LengthOutOfRange']);
  });

  test('rejects blocks that lead nowhere, at construction', () => {
    expect(messageOf(() => declare(say('Hello.')))).toBe('ContactFlow "Stack/Flow" is not valid\n  - [UnwiredBranch] block "Say something", branch "next", '
      + 'leads nowhere, got no block after it; put a block after it in the chain, wire the branch, or end with Disconnect, EndFlow or a transfer');
  });
});

describe('ContactFlow.fromContactFlowArn', () => {
  test('imports a flow', () => {
    const { stack } = stackWithInstance();
    const flow = ContactFlow.fromContactFlowArn(stack, 'Imported', arnOf('contact-flow', 'main'));
    expect([flow.contactFlowArn, flow.contactFlowId, flow.contactFlowRef.contactFlowArn])
      .toStrictEqual([arnOf('contact-flow', 'main'), 'main', arnOf('contact-flow', 'main')]);
  });

  test('takes an ARN that is known at deployment only', () => {
    const { stack } = stackWithInstance();
    const flow = ContactFlow.fromContactFlowArn(stack, 'Imported', Fn.importValue('main-line'));
    expect(stack.resolve(flow.contactFlowId)).toStrictEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { 'Fn::ImportValue': 'main-line' }] }] });
  });

  test('rejects an ARN of another kind', () => {
    const { stack } = stackWithInstance();
    expect(messageOf(() => ContactFlow.fromContactFlowArn(stack, 'Imported', arnOf('queue', 'main')))).toBe('ContactFlow "Stack/Imported" is not valid\n'
      + `  - [ArnNotOfThisKind] contactFlowArn is not an ARN of the kind "contact-flow", got "${arnOf('queue', 'main')}"; write one like `
      + 'arn:aws:connect:us-east-1:111122223333:instance/<instance id>/contact-flow/<contact-flow id>');
  });
});

describe('The content of a ContactFlow', () => {
  test('keeps what only the deployment knows, between pieces of text', () => {
    const { stack, instance } = stackWithInstance();
    const queue = Queue.fromQueueArn(stack, 'Queue', new CfnParameter(stack, 'QueueArn').valueAsString);
    new ContactFlow(stack, 'Flow', { instance, content: FlowContent.fromBlocks(Chain.of(new SetWorkingQueue('Set queue', { queue }), new TransferToQueue('Queue'))) });
    const { Content } = Object.values(Template.fromStack(stack).findResources('AWS::Connect::ContactFlow'))[0].Properties;
    expect(Content).toStrictEqual({ 'Fn::Join': ['', [expect.stringMatching(/"QueueId":"$/), { Ref: 'QueueArn' }, expect.stringMatching(/^"/)]] });
    expect(contentOf(Content)._actions[0].parameters).toStrictEqual({ QueueId: '${QueueArn}' });
  });

  test('may have quotes, line breaks and signs of many scripts', () => {
    const text = 'Er sagte: „Grüße“, "hello" \\ 你好\n👋';
    const { stack } = declare(Chain.of(say(text), END));
    expect(flowOf(Template.fromStack(stack), 'Flow').document._actions[0].parameters).toStrictEqual({ Text: text });
  });

  const exported = FlowDocument.parse(JSON.stringify({
    Version: '2019-10-30',
    StartAction: 'set',
    Metadata: { ActionMetadata: { set: { parameters: { QueueId: { displayName: 'Support' } } } } },
    Actions: [
      { Identifier: 'set', Type: 'UpdateContactTargetQueue', Parameters: { QueueId: arnOf('queue', 'of-the-other-stage') }, Transitions: { NextAction: 'call', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }] } },
      { Identifier: 'call', Type: 'InvokeLambdaFunction', Parameters: { LambdaFunctionARN: 'arn:aws:lambda:us-east-1:111122223333:function:old', InvocationTimeLimitSeconds: '3' }, Transitions: { NextAction: 'end', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }] } },
      { Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
    ],
  }));

  test('is an exported document, in which an ARN and a display name stand for resources of the stack', () => {
    const { stack, instance } = stackWithInstance();
    const queueArn = new CfnParameter(stack, 'QueueArn').valueAsString;
    const fn = LambdaFunction.fromFunctionArn(stack, 'New', 'arn:aws:lambda:us-east-1:111122223333:function:new');
    const content = FlowContent.fromDocument(exported, { resources: { 'Support': queueArn, 'arn:aws:lambda:us-east-1:111122223333:function:old': fn.functionArn } });
    new ContactFlow(stack, 'Flow', { instance, content });
    const { document } = flowOf(Template.fromStack(stack), 'Flow');
    expect(document._actions.map(({ parameters }) => parameters)).toStrictEqual([
      { QueueId: '${QueueArn}' }, { LambdaFunctionARN: fn.functionArn, InvocationTimeLimitSeconds: '3' }, {},
    ]);
    expect(document._json.Metadata).toStrictEqual(exported._json.Metadata);
  });

  test('is an exported document as it is where nothing shall be replaced', () => {
    const { stack } = declare(END, { content: FlowContent.fromDocument(exported) });
    expect(flowOf(Template.fromStack(stack), 'Flow').document._json).toStrictEqual(exported._json);
  });

  test('fails on a resource that the document does not name', () => {
    expect(refusal({ content: FlowContent.fromDocument(exported, { resources: { Sales: arnOf('queue', 'sales') } }) })).toBe('ContactFlow "Stack/Flow" is not valid\n'
      + `  - [ResourceNotInFlow] resources names something that the flow document does not refer to, got "Sales"; it refers to "${arnOf('queue', 'of-the-other-stage')}", `
      + '"arn:aws:lambda:us-east-1:111122223333:function:old", "Support"');
  });
});

describe('The functions of ContactFlows', () => {
  test('are associated once for two flows that invoke one, before either of them', () => {
    const { stack, instance } = stackWithInstance();
    const handler = LambdaFunction.fromFunctionAttributes(stack, 'Lookup', { functionArn: 'arn:aws:lambda:us-east-1:111122223333:function:lookup', sameEnvironment: true });
    const start = Chain.of(new InvokeLambdaFunction('Look up', { handler, parameters: { number: Attribute.CUSTOMER_NUMBER.path } }), END);
    for (const id of ['One', 'Other']) new ContactFlow(stack, id, { instance, content: FlowContent.fromBlocks(start) });
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::Connect::IntegrationAssociation', 1);
    template.resourceCountIs('AWS::Lambda::Permission', 1);
    const needed = ['AWS::Connect::IntegrationAssociation', 'AWS::Lambda::Permission'].flatMap((type) => Object.keys(template.findResources(type)));
    for (const { DependsOn } of Object.values(template.findResources('AWS::Connect::ContactFlow'))) {
      expect([...DependsOn].sort()).toStrictEqual(needed.sort());
    }
  });

  test('are none where no block invokes one', () => {
    const { stack } = declare(END);
    Template.fromStack(stack).resourceCountIs('AWS::Connect::IntegrationAssociation', 0);
  });
});

describe('The escape hatch of a ContactFlow', () => {
  test('reaches the resource', () => {
    const { stack, flow } = declare(END);
    (flow.node.defaultChild as CfnContactFlow).addPropertyOverride('Description', 'Changed by hand');
    new CfnOutput(stack, 'Arn', { value: flow.contactFlowArn });
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::ContactFlow', { Description: 'Changed by hand' });
  });

  test('does not get around the checks: an overridden content is what is checked', () => {
    const { stack, flow } = declare(END);
    (flow.node.defaultChild as CfnContactFlow).addPropertyOverride('Content', '{"Version":"2019-10-30","StartAction":"gone","Actions":[]}');
    expect(synthesisError(stack)).toContain('error target-exists  Stack/Flow › StartAction: the flow starts with a block that it does not have, got "gone"');
  });
});
