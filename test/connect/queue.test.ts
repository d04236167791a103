import { Tags } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnQueue, IContactFlowRef, IQuickConnectRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import {
  arnOf, codesOf, deployedNumber, deployedString, INSTANCE_ARN, instanceOf, messageOf, newStack, OTHER_INSTANCE_ARN, PHONE_NUMBER_ARN,
} from './private/fixtures';
import { HoursOfOperation, PhoneNumber, Queue, QueueProps, QuickConnect } from '../../src/connect';
import { warningsOf } from '../private/own-flows';

type Given = Partial<QueueProps>;

const FLOW_ARN = arnOf('contact-flow', 'whisper');
const ENV = { account: '111122223333', region: 'eu-central-1' };
const QUICK_CONNECT_ARN = arnOf('transfer-destination', 'sales');

function queue(given: Given = {}, stack = newStack()): Queue {
  const hoursOfOperation = HoursOfOperation.fromHoursOfOperationArn(stack, 'Hours', arnOf('operating-hours', 'abc'));
  return new Queue(stack, 'Support', { instance: instanceOf(stack), hoursOfOperation, ...given });
}

function flow(stack = newStack(), arn = FLOW_ARN, id = 'Whisper'): IContactFlowRef {
  return Object.assign(new Construct(stack, id), { env: ENV, contactFlowRef: { contactFlowArn: arn } });
}

function quickConnect(stack = newStack(), arn = QUICK_CONNECT_ARN): IQuickConnectRef {
  return Object.assign(new Construct(stack, 'Sales'), { env: ENV, quickConnectRef: { quickConnectArn: arn } });
}

function propertiesOf(given: Queue): Record<string, unknown> {
  return Object.values(Template.fromStack(given.stack).findResources('AWS::Connect::Queue'))[0].Properties;
}

const OTHER_HOURS = HoursOfOperation.fromHoursOfOperationArn(newStack(), 'Other', arnOf('operating-hours', 'abc', OTHER_INSTANCE_ARN));
const OTHER_FLOW = flow(newStack(), arnOf('contact-flow', 'whisper', OTHER_INSTANCE_ARN));
const OTHER_QUICK_CONNECT = quickConnect(newStack(), arnOf('transfer-destination', 'sales', OTHER_INSTANCE_ARN));

const REJECTED: [string, Given, string][] = [
  ['an empty name', { queueName: '' }, '[LengthOutOfRange] queueName has 0 characters, got ""; write 1 to 127 characters'],
  ['a name of 128 characters', { queueName: 'x'.repeat(128) }, '[LengthOutOfRange] queueName has 128 characters'],
  ['a description of 251 characters', { description: 'x'.repeat(251) }, '[LengthOutOfRange] description has 251 characters'],
  ['a caller ID name of 256 characters', { outboundCallerId: { name: 'x'.repeat(256) } }, '[LengthOutOfRange] outboundCallerId.name has 256 characters'],
  ['a negative capacity', { maxContacts: -1 }, '[ValueOutOfRange] maxContacts is not a whole number in the range, got -1; write 0 or more'],
  ['half a contact', { maxContacts: 0.5 }, '[ValueOutOfRange] maxContacts'],
  ['hours of another instance', { hoursOfOperation: OTHER_HOURS }, '[OfAnotherInstance] hoursOfOperation belongs to another instance'],
  ['a whisper of another instance', { outboundCallerId: { flow: OTHER_FLOW } }, '[OfAnotherInstance] outboundCallerId.flow belongs'],
  ['a quick connect of another instance', { quickConnects: [OTHER_QUICK_CONNECT] }, '[OfAnotherInstance] quickConnects[0] belongs'],
];

describe('Queue', () => {
  test('needs an instance and hours only', () => {
    expect(propertiesOf(queue())).toStrictEqual({
      InstanceArn: INSTANCE_ARN,
      Name: expect.stringMatching(/^Stack-Support-[0-9A-F]{8}$/),
      HoursOfOperationArn: arnOf('operating-hours', 'abc'),
      Status: 'ENABLED',
    });
  });

  test.each([[50, 50, 0], [51, 0, 51]])('with %s quick connects has %s in the template and %s by a custom resource, which divides them', (count, inTemplate, later) => {
    const stack = newStack();
    const quickConnects = Array.from({ length: count }, (_, index) =>
      QuickConnect.fromQuickConnectArn(stack, `Quick connect ${index}`, arnOf('transfer-destination', String(index))));
    const template = Template.fromStack(queue({ quickConnects }, stack).stack);
    const [[id, { Properties }]] = Object.entries(template.findResources('AWS::Connect::Queue'));
    const [completion] = Object.values(template.findResources('Custom::ConnectQueueQuickConnects'));
    expect([Properties.QuickConnectArns?.length ?? 0, completion?.Properties.QuickConnectArns.length ?? 0]).toStrictEqual([inTemplate, later]);
    if (completion) expect(completion.Properties.QueueArn).toStrictEqual({ 'Fn::GetAtt': [id, 'QueueArn'] });
  });

  test('renders every property', () => {
    const stack = newStack();
    const given = queue({
      queueName: 'Support',
      description: 'Calls and callbacks',
      maxContacts: 0,
      enabled: false,
      outboundCallerId: { name: 'Support', number: PhoneNumber.fromPhoneNumberArn(stack, 'Number', PHONE_NUMBER_ARN), flow: flow(stack) },
      quickConnects: [quickConnect(stack)],
    }, stack);
    expect(propertiesOf(given)).toStrictEqual({
      InstanceArn: INSTANCE_ARN,
      Name: 'Support',
      Description: 'Calls and callbacks',
      HoursOfOperationArn: arnOf('operating-hours', 'abc'),
      MaxContacts: 0,
      Status: 'DISABLED',
      OutboundCallerConfig: { OutboundCallerIdName: 'Support', OutboundCallerIdNumberArn: PHONE_NUMBER_ARN, OutboundFlowArn: FLOW_ARN },
      QuickConnectArns: [QUICK_CONNECT_ARN],
    });
  });

  test('is warned of a capacity that the default quotas do not allow together: 4010 and not 4009 (CP-2, K20)', () => {
    expect(warningsOf(queue({ maxContacts: 4009 }).stack)).toStrictEqual([]);
    expect(warningsOf(queue({ maxContacts: 4010 }).stack)).toStrictEqual([expect.stringContaining(
      'maxContacts must be below what the quotas of the instance allow together, got 4010; choose at most 4009, or acknowledge this')]);
  });

  test('exposes its attributes and its resource', () => {
    const given = queue({ queueName: 'Support' });
    const arn = { 'Fn::GetAtt': [given.stack.getLogicalId(given.node.defaultChild as CfnQueue), 'QueueArn'] };
    expect(given.queueName).toBe('Support');
    expect(given.stack.resolve([given.queueRef, given.queueId])).toStrictEqual([{ queueArn: arn }, { 'Fn::Select': [3, { 'Fn::Split': ['/', arn] }] }]);
  });

  test('is tagged like everything else in its stack', () => {
    const given = queue();
    Tags.of(given.stack).add('team', 'support');
    expect(propertiesOf(given).Tags).toStrictEqual([{ Key: 'team', Value: 'support' }]);
  });

  test('lets what is known at deployment pass', () => {
    const stack = newStack();
    queue({ queueName: deployedString(stack), maxContacts: deployedNumber(stack) }, stack);
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::Queue', { Name: { Ref: 'Parameter' }, MaxContacts: { Ref: 'Number' } });
  });

  test.each(REJECTED)('rejects %s', (_, given, message) => {
    expect(messageOf(() => queue(given))).toContain(message);
  });

  test('reports all problems at once', () => {
    const call = () => queue({ queueName: '', maxContacts: -1, outboundCallerId: { name: '' }, quickConnects: [OTHER_QUICK_CONNECT] });
    expect(codesOf(call)).toStrictEqual(['LengthOutOfRange', 'LengthOutOfRange', 'ValueOutOfRange', 'OfAnotherInstance']);
    expect(messageOf(call)).toMatch(/^Queue "Stack\/Support" is not valid\n/);
  });
});

describe('the outbound caller ID of a Queue', () => {
  test.each([
    ['has no number by default', {}, false],
    ['has no number when only a name is given', { outboundCallerId: { name: 'Support' } }, false],
    ['has a number when one is given', { outboundCallerId: { number: PhoneNumber.fromPhoneNumberArn(newStack(), 'Number', PHONE_NUMBER_ARN) } }, true],
  ])('%s', (_, given, expected) => {
    expect(queue(given).hasOutboundCallerIdNumber).toBe(expected);
  });

  test('takes an outbound whisper later', () => {
    const given = queue();
    expect(given.outboundFlow).toBeUndefined();
    const whisper = flow(given.stack);
    given.addOutboundFlow(whisper);
    expect(given.outboundFlow).toBe(whisper);
    expect(propertiesOf(given).OutboundCallerConfig).toStrictEqual({ OutboundFlowArn: FLOW_ARN });
  });

  test('takes the same whisper twice', () => {
    const given = queue({ outboundCallerId: { flow: flow() } });
    given.addOutboundFlow(flow());
    expect(propertiesOf(given).OutboundCallerConfig).toStrictEqual({ OutboundFlowArn: FLOW_ARN });
  });

  test('rejects a second whisper and names both', () => {
    const given = queue({ outboundCallerId: { flow: flow() } });
    const call = () => given.addOutboundFlow(flow(newStack(), arnOf('contact-flow', 'another'), 'Another'));
    expect(messageOf(call)).toBe(
      'Queue "Stack/Support" is not valid\n  - [OutboundFlowAlreadySet] flow is a second outbound whisper flow, got "Stack/Another" beside "Stack/Whisper"; keep one of them for this queue',
    );
    expect(propertiesOf(given).OutboundCallerConfig).toStrictEqual({ OutboundFlowArn: FLOW_ARN });
  });

  test('rejects a whisper of another instance later', () => {
    expect(codesOf(() => queue().addOutboundFlow(OTHER_FLOW))).toStrictEqual(['OfAnotherInstance']);
  });
});

describe('the quick connects of a Queue', () => {
  test('can be added later, each once', () => {
    const given = queue();
    given.addQuickConnect(quickConnect());
    given.addQuickConnect(quickConnect());
    expect(propertiesOf(given).QuickConnectArns).toStrictEqual([QUICK_CONNECT_ARN]);
  });

  test('are of the same instance', () => {
    expect(codesOf(() => queue().addQuickConnect(OTHER_QUICK_CONNECT))).toStrictEqual(['OfAnotherInstance']);
  });
});

describe('an imported Queue', () => {
  test('has the identifier of its ARN and nothing else is known', () => {
    const imported = Queue.fromQueueArn(newStack(), 'Support', arnOf('queue', 'abc'));
    const { queueArn, queueId, queueName, hasOutboundCallerIdNumber, env } = imported;
    expect({ queueArn, queueId, queueName, hasOutboundCallerIdNumber, env }).toStrictEqual({
      queueArn: arnOf('queue', 'abc'),
      queueId: 'abc',
      queueName: undefined,
      hasOutboundCallerIdNumber: undefined,
      env: { account: '111122223333', region: 'eu-central-1' },
    });
  });

  test.each([true, false])('can be told that it has a caller ID number: %s', (hasOutboundCallerIdNumber) => {
    const attrs = { queueArn: arnOf('queue', 'abc'), queueName: 'Support', hasOutboundCallerIdNumber };
    expect(Queue.fromQueueAttributes(newStack(), 'Support', attrs)).toMatchObject({ queueName: 'Support', hasOutboundCallerIdNumber });
  });

  test('may have an ARN that is known at deployment', () => {
    const stack = newStack();
    const imported = Queue.fromQueueArn(stack, 'Support', deployedString(stack));
    expect(stack.resolve(imported.queueRef)).toStrictEqual({ queueArn: { Ref: 'Parameter' } });
  });

  test('rejects the ARN of something else', () => {
    const call = () => Queue.fromQueueArn(newStack(), 'Support', INSTANCE_ARN);
    expect(messageOf(call)).toContain('Queue "Stack/Support" is not valid\n  - [ArnNotOfThisKind] queueArn is not an ARN of the kind "queue"');
  });

  test('makes no resource', () => {
    const stack = newStack();
    Queue.fromQueueArn(stack, 'Support', arnOf('queue', 'abc'));
    Template.fromStack(stack).templateMatches(Match.not(Match.objectLike({ Resources: Match.anyValue() })));
  });
});
