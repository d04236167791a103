import { RemovalPolicy } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import { codesOf, deployedString, INSTANCE_ARN, messageOf, newStack } from './private/fixtures';
import { IdentityManagementType, Instance, InstanceProps } from '../../src/connect';

const ALIAS_AND_DIRECTORY = { instanceAlias: 'd-support', directoryId: 'd-1' };

const REJECTED: [string, InstanceProps, string[]][] = [
  ['an empty alias', { instanceAlias: '' }, ['LengthOutOfRange', 'AliasNotAllowed']],
  ['an alias of 46 characters', { instanceAlias: 'a'.repeat(46) }, ['LengthOutOfRange']],
  ['an alias with an underscore', { instanceAlias: 'my_support' }, ['AliasNotAllowed']],
  ['an alias that ends with a hyphen', { instanceAlias: 'support-' }, ['AliasNotAllowed']],
  ['an alias that looks like a directory', { instanceAlias: 'd-support' }, ['AliasNotAllowed']],
  ['a directory type without a directory', { identityManagementType: IdentityManagementType.EXISTING_DIRECTORY }, ['DirectoryMissing']],
  ['a directory for users kept by Connect', { directoryId: 'd-0123456789' }, ['DirectoryNotUsed']],
  ['everything at once', ALIAS_AND_DIRECTORY, ['AliasNotAllowed', 'NotADirectoryId', 'DirectoryNotUsed']],
];

describe('Instance', () => {
  test('takes and makes calls by default and has an alias out of its path', () => {
    const stack = newStack();
    new Instance(stack, 'Center');
    Template.fromStack(stack).hasResource('AWS::Connect::Instance', {
      Properties: {
        IdentityManagementType: 'CONNECT_MANAGED',
        InstanceAlias: Match.stringLikeRegexp('^Stack-Center-[0-9A-F]{8}$'),
        Attributes: { InboundCalls: true, OutboundCalls: true },
      },
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
  });

  test('renders every property', () => {
    const stack = newStack();
    new Instance(stack, 'Center', {
      instanceAlias: 'support-1',
      identityManagementType: IdentityManagementType.SAML,
      inboundCalls: false,
      outboundCalls: false,
      contactFlowLogs: true,
      contactLens: false,
      earlyMedia: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Template.fromStack(stack).hasResource('AWS::Connect::Instance', {
      Properties: {
        IdentityManagementType: 'SAML',
        InstanceAlias: 'support-1',
        Attributes: { InboundCalls: false, OutboundCalls: false, ContactflowLogs: true, ContactLens: false, EarlyMedia: true },
      },
      DeletionPolicy: 'Delete',
    });
  });

  test('has no alias by default where a directory keeps the users', () => {
    const stack = newStack();
    new Instance(stack, 'Center', { identityManagementType: IdentityManagementType.EXISTING_DIRECTORY, directoryId: 'd-0123456789' });
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::Instance', { DirectoryId: 'd-0123456789', InstanceAlias: Match.absent() });
  });

  test('exposes its attributes and its resource', () => {
    const stack = newStack();
    const instance = new Instance(stack, 'Center');
    const logicalId = stack.getLogicalId(instance.node.defaultChild as CfnInstance);
    expect(stack.resolve([instance.instanceArn, instance.instanceId, instance.serviceRole, instance.instanceRef])).toStrictEqual([
      { 'Fn::GetAtt': [logicalId, 'Arn'] },
      { 'Fn::GetAtt': [logicalId, 'Id'] },
      { 'Fn::GetAtt': [logicalId, 'ServiceRole'] },
      { instanceArn: { 'Fn::GetAtt': [logicalId, 'Arn'] } },
    ]);
  });

  test('lets what is known at deployment pass', () => {
    const stack = newStack();
    new Instance(stack, 'Center', { instanceAlias: deployedString(stack) });
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::Instance', { InstanceAlias: { Ref: 'Parameter' } });
  });

  test.each(REJECTED)('rejects %s', (_, props, codes) => {
    expect(codesOf(() => new Instance(newStack(), 'Center', props))).toStrictEqual(codes);
  });

  test('names itself in the error', () => {
    expect(messageOf(() => new Instance(newStack(), 'Center', { instanceAlias: 'my_support' }))).toBe(
      'Instance "Stack/Center" is not valid\n  - [AliasNotAllowed] instanceAlias is not an alias that the service takes, got "my_support"; '
      + 'write letters, digits and hyphens, with a letter or digit at both ends and no "d-" at the beginning',
    );
  });
});

describe('an imported Instance', () => {
  test('has the identifier, account and region of its ARN', () => {
    const instance = Instance.fromInstanceArn(newStack(), 'Center', INSTANCE_ARN);
    expect(instance.instanceId).toBe('11111111-2222-3333-4444-555555555555');
    expect(instance.env).toStrictEqual({ account: '111122223333', region: 'eu-central-1' });
    expect(instance.instanceRef).toStrictEqual({ instanceArn: INSTANCE_ARN });
  });

  test('has the account and region of the stack when only its identifier is known', () => {
    const stack = newStack();
    const instance = Instance.fromInstanceAttributes(stack, 'Center', { instanceId: 'abc' });
    expect(stack.resolve(instance.instanceArn)).toStrictEqual({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':connect:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, ':instance/abc']],
    });
  });

  test('has the account and region that are given', () => {
    const instance = Instance.fromInstanceAttributes(newStack(), 'Center', { instanceId: 'abc', account: '111122223333', region: 'us-east-1' });
    expect(instance.env).toStrictEqual({ account: '111122223333', region: 'us-east-1' });
    expect(instance.instanceArn).toContain(':connect:us-east-1:111122223333:instance/abc');
    expect(instance.instanceId).toBe('abc');
  });

  test('may have an ARN that is known at deployment', () => {
    const stack = newStack();
    const instance = Instance.fromInstanceArn(stack, 'Center', deployedString(stack));
    expect(stack.resolve(instance.instanceId)).toStrictEqual({ 'Fn::Select': [1, { 'Fn::Split': ['/', { Ref: 'Parameter' }] }] });
  });

  test('rejects the ARN of something else and an identifier that is an ARN', () => {
    expect(messageOf(() => Instance.fromInstanceArn(newStack(), 'Center', `${INSTANCE_ARN}/queue/x`))).toContain(
      'Instance "Stack/Center" is not valid\n  - [ArnNotOfThisKind] instanceArn is not an ARN of the kind "instance"',
    );
    expect(codesOf(() => Instance.fromInstanceAttributes(newStack(), 'Center', { instanceId: INSTANCE_ARN }))).toStrictEqual(['NotAnInstanceId']);
  });
});
