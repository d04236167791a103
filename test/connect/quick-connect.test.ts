import { Template } from 'aws-cdk-lib/assertions';
import { CfnContactFlow, CfnQuickConnect, IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { arnOf, codesOf, deployedString, INSTANCE_ARN, instanceOf, messageOf, newStack, OTHER_INSTANCE_ARN, queueOf } from './private/fixtures';
import { Disconnect, FlowContent } from '../../src/blocks';
import { ContactFlow, ContactFlowType, Queue, QuickConnect, QuickConnectDestination, QuickConnectProps, User } from '../../src/connect';

const stack = newStack();
const USER = User.fromUserArn(stack, 'Kim', arnOf('agent', 'kim'));
const QUEUE = queueOf(stack, 'Support');
const FLOW = ContactFlow.fromContactFlowArn(stack, 'Imported', arnOf('contact-flow', 'transfer'));
const OTHER_USER = User.fromUserArn(stack, 'OtherUser', arnOf('agent', 'kim', OTHER_INSTANCE_ARN));
const OTHER_QUEUE = Queue.fromQueueArn(stack, 'OtherQueue', arnOf('queue', 'support', OTHER_INSTANCE_ARN));
const OTHER_FLOW = ContactFlow.fromContactFlowArn(stack, 'OtherFlow', arnOf('contact-flow', 'transfer', OTHER_INSTANCE_ARN));

function flowOfType(type: ContactFlowType): IContactFlowRef {
  const own = newStack();
  return new ContactFlow(own, type, { instance: instanceOf(own), type, content: FlowContent.fromBlocks(new Disconnect('End')) });
}

function quickConnect(destination: QuickConnectDestination, props: Partial<QuickConnectProps> = {}, own = newStack()): QuickConnect {
  return new QuickConnect(own, 'Sales', { instance: instanceOf(own), destination, ...props });
}

function propertiesOf(given: QuickConnect): Record<string, unknown> {
  return Object.values(Template.fromStack(given.stack).findResources('AWS::Connect::QuickConnect'))[0].Properties;
}

describe('QuickConnect', () => {
  test.each<[string, QuickConnectDestination, object]>([
    ['a user (QC-1)', QuickConnectDestination.user(USER, FLOW),
      { QuickConnectType: 'USER', UserConfig: { UserArn: arnOf('agent', 'kim'), ContactFlowArn: arnOf('contact-flow', 'transfer') } }],
    ['a queue (QC-1)', QuickConnectDestination.queue(QUEUE, FLOW),
      { QuickConnectType: 'QUEUE', QueueConfig: { QueueArn: arnOf('queue', 'support'), ContactFlowArn: arnOf('contact-flow', 'transfer') } }],
    ['a phone number (QC-1)', QuickConnectDestination.phoneNumber('+12065550100'),
      { QuickConnectType: 'PHONE_NUMBER', PhoneConfig: { PhoneNumber: '+12065550100' } }],
  ])('leads to %s', (_, destination, config) => {
    expect(propertiesOf(quickConnect(destination, { quickConnectName: 'Sales', description: 'For orders' }))).toStrictEqual({
      InstanceArn: INSTANCE_ARN, Name: 'Sales', Description: 'For orders', QuickConnectConfig: config,
    });
  });

  test('has a name out of its path and exposes its attributes and its resource', () => {
    const given = quickConnect(QuickConnectDestination.phoneNumber('+12065550100'));
    const logicalId = given.stack.getLogicalId(given.node.defaultChild as CfnQuickConnect);
    expect(given.quickConnectName).toMatch(/^Stack-Sales-[0-9A-F]{8}$/);
    expect(given.stack.resolve(given.quickConnectRef)).toStrictEqual({ quickConnectArn: { 'Fn::GetAtt': [logicalId, 'QuickConnectArn'] } });
  });

  test('takes flows of the type that its kind runs', () => {
    quickConnect(QuickConnectDestination.user(USER, flowOfType(ContactFlowType.AGENT_TRANSFER)));
    const given = quickConnect(QuickConnectDestination.queue(QUEUE, flowOfType(ContactFlowType.QUEUE_TRANSFER)));
    expect(given.node.defaultChild).toBeInstanceOf(CfnQuickConnect);
  });

  test('lets what is known at deployment pass', () => {
    const own = newStack();
    const given = quickConnect(QuickConnectDestination.phoneNumber(deployedString(own)), {}, own);
    expect(propertiesOf(given)).toMatchObject({ QuickConnectConfig: { PhoneConfig: { PhoneNumber: { Ref: 'Parameter' } } } });
  });

  test.each<[string, QuickConnectDestination, string]>([
    ['a number that is not E.164', QuickConnectDestination.phoneNumber('206-555-0100'),
      '[NotE164] destination.phoneNumber is not an E.164 number, which the number of a quick connect must be, got "206-555-0100"; '
      + 'write "+", the country code and the number in digits only, e.g. "+12025550100"'],
    ['a user with a flow for queues', QuickConnectDestination.user(USER, flowOfType(ContactFlowType.QUEUE_TRANSFER)),
      '[FlowTypeMismatch] destination.transferFlow has a type that is not run for a quick connect to a user, '
      + 'got "Stack/QUEUE_TRANSFER" of the type QUEUE_TRANSFER; pass a flow of the type AGENT_TRANSFER'],
    ['a queue with a flow for users', QuickConnectDestination.queue(QUEUE, flowOfType(ContactFlowType.AGENT_TRANSFER)),
      '[FlowTypeMismatch] destination.transferFlow has a type that is not run for a quick connect to a queue, '
      + 'got "Stack/AGENT_TRANSFER" of the type AGENT_TRANSFER; pass a flow of the type QUEUE_TRANSFER'],
    ['a user of another instance', QuickConnectDestination.user(OTHER_USER, FLOW),
      `[OfAnotherInstance] destination.user belongs to another instance, got "${arnOf('agent', 'kim', OTHER_INSTANCE_ARN)}"; pass one of the instance ${INSTANCE_ARN}`],
    ['a queue of another instance', QuickConnectDestination.queue(OTHER_QUEUE, FLOW),
      `[OfAnotherInstance] destination.queue belongs to another instance, got "${arnOf('queue', 'support', OTHER_INSTANCE_ARN)}"; pass one of the instance ${INSTANCE_ARN}`],
    ['a flow of another instance', QuickConnectDestination.queue(QUEUE, OTHER_FLOW),
      `[OfAnotherInstance] destination.transferFlow belongs to another instance, got "${arnOf('contact-flow', 'transfer', OTHER_INSTANCE_ARN)}"; pass one of the instance ${INSTANCE_ARN}`],
  ])('rejects %s', (_, destination, message) => {
    expect(messageOf(() => quickConnect(destination))).toBe(`QuickConnect "Stack/Sales" is not valid\n  - ${message}`);
  });

  test('knows the type of a flow that was made without a construct of this library', () => {
    const own = newStack();
    const flow = new CfnContactFlow(own, 'Plain', { instanceArn: INSTANCE_ARN, name: 'Plain', type: 'CONTACT_FLOW', content: '{}' });
    expect(messageOf(() => quickConnect(QuickConnectDestination.user(USER, flow)))).toContain('got "Stack/Plain" of the type CONTACT_FLOW');
  });

  test('reports all problems at once', () => {
    const call = () => quickConnect(QuickConnectDestination.phoneNumber('0'), { quickConnectName: '', description: 'x'.repeat(251) });
    expect(codesOf(call)).toStrictEqual(['LengthOutOfRange', 'LengthOutOfRange', 'NotE164']);
  });

  test('can be imported', () => {
    const imported = QuickConnect.fromQuickConnectArn(newStack(), 'Sales', arnOf('transfer-destination', 'abc'));
    expect(imported.quickConnectId).toBe('abc');
    expect(imported.quickConnectRef).toStrictEqual({ quickConnectArn: arnOf('transfer-destination', 'abc') });
    expect(codesOf(() => QuickConnect.fromQuickConnectArn(newStack(), 'Sales', arnOf('queue', 'abc')))).toStrictEqual(['ArnNotOfThisKind']);
  });
});
