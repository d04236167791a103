import { App, CfnResource, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnContactFlow, CfnQuickConnect } from 'aws-cdk-lib/aws-connect';
import {
  Chain, Disconnect, EndFlow, FlowContent, FlowPart, InvokeModule, Message, PlayPrompt, Return, SetDisconnectFlow, SetWorkingQueue, TransferToFlow,
} from '../../src/blocks';
import {
  ContactFlow, ContactFlowModule, ContactFlowType, ContactFlowVersion, HoursOfOperation, Instance, OpeningHours, PhoneNumber,
  PhoneNumberAssociation, Queue,
} from '../../src/connect';
import { standInFor } from '../../src/connect/private/cycles/stand-in';
import { flowOf } from '../private/template-flows';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
const NUMBER_ARN = 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f';

function setup() {
  const stack = new Stack(new App({ context: { 'aws:cdk:disable-asset-staging': true } }), 'Test');
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', { instance, timeZone: 'UTC', openingHours: [OpeningHours.weekdays('08:00', '18:00')] });
  return { stack, instance, queue: (id: string) => new Queue(stack, id, { instance, hoursOfOperation }) };
}

const hello = () => new PlayPrompt('Say', { message: Message.text('Hello.') });
const content = (...parts: FlowPart[]) => FlowContent.fromBlocks(Chain.of(hello(), ...parts as [FlowPart]));
const goTo = (flow: ContactFlow) => new TransferToFlow('Go on', { flow, onError: new Disconnect('Over') });

/** A flow that goes on in itself, and its logical id. */
function ownSuccessor({ stack, instance }: ReturnType<typeof setup>, id = 'Flow') {
  const flow = new ContactFlow(stack, id, { instance, failOnErrors: false });
  flow.define(content(goTo(flow)));
  return { flow, logicalId: stack.getLogicalId(flow.node.defaultChild as CfnContactFlow) };
}

function only(template: Template, type: string): Record<string, any> {
  const [found, ...others] = Object.values(template.findResources(type));
  expect(others).toEqual([]);
  return found;
}

describe('A flow that refers to itself', () => {
  test('is created with a stand-in and completed when it exists', () => {
    const center = setup();
    const { logicalId } = ownSuccessor(center);
    const template = Template.fromStack(center.stack);
    expect(only(template, 'AWS::Connect::ContactFlow').Properties).toMatchObject({
      Content: standInFor('CONTACT_FLOW'), Tags: [{ Key: 'cdk-connect-callbacks:completed:Content', Value: 'true' }],
    });
    const { Properties } = only(template, 'Custom::ConnectContactFlowContent');
    expect(Properties).toMatchObject({
      ContactFlowArn: { 'Fn::GetAtt': [logicalId, 'ContactFlowArn'] }, StandIn: standInFor('CONTACT_FLOW'), Mark: 'cdk-connect-callbacks:completed:Content',
    });
    expect(JSON.stringify(Properties.Content)).toContain('TransferToFlow');
  });

  test('is checked and read as it will be when the deployment is done', () => {
    const { stack, instance } = setup();
    const flow = new ContactFlow(stack, 'Flow', { instance });
    flow.define(FlowContent.fromBlocks(Chain.of(new SetDisconnectFlow('Afterwards', { flow }), new Disconnect('Cut off'))));
    expect(flowOf(Template.fromStack(stack), 'Flow').document.startAction).toBe('Afterwards');
    const warnings = flow.node.metadata.filter(({ type }) => type === 'aws:cdk:warning').map(({ data }) => data);
    expect(warnings).toEqual([expect.stringContaining('no-silent-hang-up')]);
  });

  test('is completed again after every change of its other properties and of the tags of the stack', () => {
    const center = setup();
    const { flow } = ownSuccessor(center);
    Tags.of(flow).add('team', 'support');
    center.stack.tags.setTag('stage', 'test');
    expect(only(Template.fromStack(center.stack), 'Custom::ConnectContactFlowContent').Properties).toMatchObject({
      Owner: { name: 'Test-Flow-539B1341', state: 'ACTIVE' }, StackTags: { stage: 'test' },
    });
  });

  test('stays complete when it stays after its stack is gone', () => {
    const center = setup();
    const { flow } = ownSuccessor(center);
    (flow.node.defaultChild as CfnResource).applyRemovalPolicy(RemovalPolicy.RETAIN);
    expect(only(Template.fromStack(center.stack), 'Custom::ConnectContactFlowContent')).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});

test('A circle is found whatever logical ids its resources were given', () => {
  const center = setup();
  const { flow } = ownSuccessor(center);
  (flow.node.defaultChild as CfnContactFlow).overrideLogicalId('Menu');
  expect(only(Template.fromStack(center.stack), 'Custom::ConnectContactFlowContent').Properties.ContactFlowArn).toEqual({ 'Fn::GetAtt': ['Menu', 'ContactFlowArn'] });
});

describe('What needs a complete flow', () => {
  test('waits for its content: versions of it, and phone numbers', () => {
    const center = setup();
    const { stack } = center;
    const { flow } = ownSuccessor(center);
    new ContactFlowVersion(stack, 'Version', { flow });
    new PhoneNumberAssociation(stack, 'Hotline', { phoneNumber: PhoneNumber.fromPhoneNumberArn(stack, 'Number', NUMBER_ARN), contactFlow: flow });
    const template = Template.fromStack(stack);
    const [completion] = Object.keys(template.findResources('Custom::ConnectContactFlowContent'));
    expect(only(template, 'AWS::Connect::ContactFlowVersion').DependsOn).toEqual([completion]);
    expect(only(template, 'Custom::ConnectPhoneNumberContactFlow').DependsOn).toContain(completion);
  });

  test('does not include what the content needs, which comes before the content only', () => {
    const { stack, instance } = setup();
    const flow = new ContactFlow(stack, 'Flow', { instance, failOnErrors: false });
    const flowModule = new ContactFlowModule(stack, 'Module', {
      instance, failOnErrors: false, content: content(new SetDisconnectFlow('Afterwards', { flow }), new Return('Return')),
    });
    flow.define(content(new InvokeModule('Invoke', { module: flowModule }), new Disconnect('Over')));
    const template = Template.fromStack(stack);
    const [moduleId] = Object.keys(template.findResources('AWS::Connect::ContactFlowModule'));
    expect(only(template, 'AWS::Connect::ContactFlow').DependsOn).toBeUndefined();
    expect(only(template, 'Custom::ConnectContactFlowContent').DependsOn).toContain(moduleId);
    template.resourceCountIs('Custom::ConnectContactFlowModuleContent', 0);
  });
});

describe('A queue in a circle', () => {
  test('gets its quick connects later rather than that a flow gets its content later', () => {
    const { stack, instance, queue } = setup();
    const support = queue('Support');
    const transfer = new ContactFlow(stack, 'Transfer', {
      instance, type: ContactFlowType.QUEUE_TRANSFER, failOnErrors: false, content: content(new SetWorkingQueue('Choose', { queue: support }), new Disconnect('Over')),
    });
    const quickConnect = new CfnQuickConnect(stack, 'Back', {
      instanceArn: INSTANCE_ARN, name: 'Back', quickConnectConfig: { quickConnectType: 'QUEUE', queueConfig: { queueArn: support.queueArn, contactFlowArn: transfer.contactFlowArn } },
    });
    support.addQuickConnect(quickConnect);
    const template = Template.fromStack(stack);
    expect(only(template, 'AWS::Connect::Queue').Properties.QuickConnectArns).toBeUndefined();
    expect(only(template, 'Custom::ConnectQueueQuickConnects').Properties.QuickConnectArns).toEqual([stack.resolve(quickConnect.quickConnectRef.quickConnectArn)]);
    template.resourceCountIs('Custom::ConnectContactFlowContent', 0);
  });

  test.each([[undefined, undefined], ['We', { OutboundCallerIdName: 'We' }]])('gets its outbound whisper flow later, with the caller ID name %s', (name, left) => {
    const { stack, instance } = setup();
    const hoursOfOperation = new HoursOfOperation(stack, 'Open', { instance, timeZone: 'UTC', openingHours: [OpeningHours.weekdays('08:00', '18:00')] });
    const support = new Queue(stack, 'Support', { instance, hoursOfOperation, outboundCallerId: { name } });
    const whisper = new ContactFlow(stack, 'Whisper', {
      instance, type: ContactFlowType.OUTBOUND_WHISPER, failOnErrors: false, content: content(new SetWorkingQueue('Choose', { queue: support }), new EndFlow('Join')),
    });
    support.addOutboundFlow(whisper);
    const template = Template.fromStack(stack);
    expect(only(template, 'AWS::Connect::Queue').Properties.OutboundCallerConfig).toEqual(left);
    expect(only(template, 'Custom::ConnectQueueOutboundFlow').Properties).toMatchObject({
      OutboundFlowArn: stack.resolve(whisper.contactFlowArn), ...left,
    });
  });
});

describe('A stack', () => {
  test('without circles has no custom resource and no function', () => {
    const { stack, instance, queue } = setup();
    new ContactFlow(stack, 'Flow', { instance, failOnErrors: false, content: content(new SetWorkingQueue('Choose', { queue: queue('Support') }), new Disconnect('Over')) });
    const types = Object.values(Template.fromStack(stack).toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type).sort();
    expect(types).toEqual(['AWS::Connect::ContactFlow', 'AWS::Connect::HoursOfOperation', 'AWS::Connect::Queue']);
  });

  test('whose circle nothing can break tells who is in it', () => {
    const { stack, instance, queue } = setup();
    const support = queue('Support');
    const topic = new CfnResource(stack, 'Topic', { type: 'AWS::SNS::Topic', properties: { DisplayName: support.queueArn } });
    support.node.addDependency(topic);
    new ContactFlow(stack, 'Flow', { instance, content: content(new Disconnect('Over')) });
    expect(() => Template.fromStack(stack)).toThrow(
      'the stack cannot be deployed, because resources refer to each other in a circle, got "Test/Support/Resource", "Test/Topic"; '
      + 'take one of the references out, e.g. by writing the name instead');
  });

  test('has the content of an override in its circle too', () => {
    const center = setup();
    const { flow, logicalId } = ownSuccessor(center);
    const document = { Version: '2019-10-30', StartAction: 'mine', Metadata: { of: `\${${logicalId}}` }, Actions: [{ Identifier: 'mine', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} }] };
    const overriding = { 'Fn::Sub': JSON.stringify(document) };
    (flow.node.defaultChild as CfnContactFlow).addPropertyOverride('Content', overriding);
    expect(only(Template.fromStack(center.stack), 'Custom::ConnectContactFlowContent').Properties.Content).toEqual(overriding);
  });
});
