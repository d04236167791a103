import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { codesOf, INSTANCE_ARN, instanceOf, messageOf, newStack, OTHER_INSTANCE_ARN } from './private/fixtures';
import {
  ContactFlow, ContactFlowModule, ContactFlowType, HoursOfOperation, IInstance, Instance, PhoneNumber, Prompt, Queue, QuickConnect, RoutingProfile,
  SecurityProfile, User,
} from '../../src/connect';

type Import = (scope: Construct, id: string, instance: IInstance, name: string) => unknown;

/** The kind in the lookup, and what the imported one says of itself. */
const IMPORTS: readonly [kind: string, make: Import, arn: (imported: any) => string][] = [
  ['queue', Queue.fromQueueName, (one) => one.queueRef.queueArn],
  ['prompt', Prompt.fromPromptName, (one) => one.promptRef.promptArn],
  ['contact-flow', ContactFlow.fromContactFlowName, (one) => one.contactFlowRef.contactFlowArn],
  ['flow-module', ContactFlowModule.fromContactFlowModuleName, (one) => one.contactFlowModuleRef.contactFlowModuleArn],
  ['operating-hours', HoursOfOperation.fromHoursOfOperationName, (one) => one.hoursOfOperationRef.hoursOfOperationArn],
  ['routing-profile', RoutingProfile.fromRoutingProfileName, (one) => one.routingProfileRef.routingProfileArn],
  ['security-profile', SecurityProfile.fromSecurityProfileName, (one) => one.securityProfileRef.securityProfileArn],
  ['transfer-destination', QuickConnect.fromQuickConnectName, (one) => one.quickConnectRef.quickConnectArn],
  ['agent', User.fromUserName, (one) => one.userRef.userArn],
];

function lookupsOf(stack: Stack): [string, Record<string, unknown>][] {
  return Object.entries(Template.fromStack(stack).findResources('Custom::ConnectFindByName')).map(([id, { Properties }]) => [id, Properties]);
}

describe('A resource that is imported by its name', () => {
  test.each(IMPORTS)('of the kind %s is looked up at deployment', (kind, make, arn) => {
    const stack = newStack();
    const imported = make(stack, 'Imported', instanceOf(stack), 'Support');
    const [[id, properties]] = lookupsOf(stack);
    expect(properties).toMatchObject({ InstanceArn: INSTANCE_ARN, Kind: kind, Name: 'Support' });
    expect(stack.resolve(arn(imported))).toStrictEqual({ 'Fn::GetAtt': [id, 'Arn'] });
  });

  test.each(IMPORTS)('of the kind %s has a name', (_, make) => {
    const stack = newStack();
    expect(messageOf(() => make(stack, 'Imported', instanceOf(stack), ''))).toMatch(
      /^\w+ "Stack\/Imported" is not valid\n {2}- \[LengthOutOfRange\] name has 0 characters, got ""; write 1 to \d+ characters$/);
  });

  test('is looked up once in a stack, however often it is imported', () => {
    const stack = newStack();
    const instance = instanceOf(stack);
    for (const id of ['One', 'Two']) Queue.fromQueueName(new Construct(stack, id), 'Queue', instance, 'Support');
    Queue.fromQueueName(stack, 'Billing', instance, 'Billing');
    Queue.fromQueueName(stack, 'Other', Instance.fromInstanceArn(stack, 'OtherInstance', OTHER_INSTANCE_ARN), 'Support');
    expect(lookupsOf(stack).map(([, { Name, InstanceArn }]) => [Name, InstanceArn])).toStrictEqual([
      ['Support', INSTANCE_ARN], ['Billing', INSTANCE_ARN], ['Support', OTHER_INSTANCE_ARN],
    ]);
  });

  test('is a queue whose name is known', () => {
    const stack = newStack();
    expect(Queue.fromQueueName(stack, 'Queue', instanceOf(stack), 'Support').queueName).toBe('Support');
  });

  test('is a flow of any type, or of the one that is asked for', () => {
    const stack = newStack();
    const instance = instanceOf(stack);
    ContactFlow.fromContactFlowName(stack, 'Any', instance, 'Whisper');
    ContactFlow.fromContactFlowName(stack, 'OfType', instance, 'Whisper', ContactFlowType.AGENT_WHISPER);
    expect(lookupsOf(stack).map(([, { Type }]) => Type)).toStrictEqual([undefined, 'AGENT_WHISPER']);
  });

  test('is a phone number by its digits, which are then known', () => {
    const stack = newStack();
    const number = PhoneNumber.fromPhoneNumber(stack, 'Number', instanceOf(stack), '+12065550100');
    const [[id, properties]] = lookupsOf(stack);
    expect(properties).toMatchObject({ Kind: 'phone-number', Name: '+12065550100' });
    expect([stack.resolve(number.phoneNumberArn), number.phoneNumberAddress]).toStrictEqual([{ 'Fn::GetAtt': [id, 'Arn'] }, '+12065550100']);
    expect(codesOf(() => PhoneNumber.fromPhoneNumber(stack, 'Bad', instanceOf(newStack()), '206-555-0100'))).toStrictEqual(['NotE164']);
  });

  test('works where an ARN does, in a queue and in its identifier', () => {
    const stack = newStack();
    const instance = instanceOf(stack);
    const hoursOfOperation = HoursOfOperation.fromHoursOfOperationName(stack, 'Hours', instance, 'Weekdays');
    const profile = RoutingProfile.fromRoutingProfileName(stack, 'Agents', instance, 'Agents');
    new Queue(stack, 'Support', { instance, hoursOfOperation });
    const [[id]] = lookupsOf(stack);
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::Queue', { HoursOfOperationArn: { 'Fn::GetAtt': [id, 'Arn'] } });
    expect(JSON.stringify(stack.resolve(profile.routingProfileId))).toContain('"Fn::Select":[3,{"Fn::Split":["/",');
  });
});
