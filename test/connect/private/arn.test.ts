import { Fn, Stack, Token } from 'aws-cdk-lib';
import { arnOf, codesOf, INSTANCE_ARN, messageOf, OTHER_INSTANCE_ARN, PHONE_NUMBER_ARN } from './fixtures';
import { accountOfArn, arnExample, ArnKind, arnPattern, checkArn, checkSameInstance, idOfArn } from '../../../src/connect/private/arn';
import { Problems } from '../../../src/language/problems';

const PLAIN: ArnKind[] = ['operating-hours', 'queue', 'transfer-destination', 'routing-profile', 'prompt', 'contact-flow', 'flow-module'];

function checked(check: (problems: Problems) => void): () => void {
  return () => {
    const problems = new Problems();
    check(problems);
    problems.throwIfAny('Thing "Stack/Thing"');
  };
}

describe('ARN patterns', () => {
  test.each(PLAIN)('take a %s of an instance', (kind) => {
    expect(arnPattern(kind).test(arnOf(kind, 'some-id'))).toBe(true);
    expect(arnPattern(kind).test(INSTANCE_ARN)).toBe(false);
    expect(arnPattern(kind).test(arnOf('agent', 'some-id'))).toBe(false);
  });

  test('take an instance, also of another partition', () => {
    expect(arnPattern('instance').test(INSTANCE_ARN)).toBe(true);
    expect(arnPattern('instance').test(INSTANCE_ARN.replace('arn:aws:', 'arn:aws-us-gov:'))).toBe(true);
    expect(arnPattern('instance').test(arnOf('queue', 'some-id'))).toBe(false);
  });

  test('take a phone number, which has no instance in its ARN', () => {
    expect(arnPattern('phone-number').test(PHONE_NUMBER_ARN)).toBe(true);
    expect(arnPattern('phone-number').test(arnOf('phone-number', 'some-id'))).toBe(false);
  });

  test('take the version or alias of a flow only', () => {
    expect(arnPattern('contact-flow').test(arnOf('contact-flow', 'some-id:3'))).toBe(true);
    expect(arnPattern('contact-flow').test(arnOf('contact-flow', 'some-id:$LATEST'))).toBe(true);
    expect(arnPattern('queue').test(arnOf('queue', 'some-id:3'))).toBe(false);
  });
});

describe('checkArn', () => {
  test('says what a right one looks like', () => {
    expect(messageOf(checked((problems) => checkArn(problems, 'hoursArn', arnOf('hours', 'some-id'), 'operating-hours')))).toContain(
      '[ArnNotOfThisKind] hoursArn is not an ARN of the kind "operating-hours", got "arn:aws:connect:eu-central-1:111122223333:instance/'
      + '11111111-2222-3333-4444-555555555555/hours/some-id"; write one like arn:aws:connect:us-east-1:111122223333:instance/<instance id>/operating-hours/<operating-hours id>',
    );
  });

  test('lets what is known at deployment pass', () => {
    expect(checked((problems) => checkArn(problems, 'queueArn', Fn.importValue('Queue'), 'queue'))).not.toThrow();
  });

  test('shows examples without invented identifiers', () => {
    expect(arnExample('instance')).toBe('arn:aws:connect:us-east-1:111122223333:instance/<instance id>');
    expect(arnExample('phone-number')).toBe('arn:aws:connect:us-east-1:111122223333:phone-number/<phone-number id>');
  });
});

describe('checkSameInstance', () => {
  const queueArn = arnOf('queue', 'some-id');

  test('takes a resource of the same instance', () => {
    expect(checked((problems) => checkSameInstance(problems, 'queue', queueArn, INSTANCE_ARN))).not.toThrow();
  });

  test('rejects a resource of another instance', () => {
    const call = checked((problems) => checkSameInstance(problems, 'queue', queueArn, OTHER_INSTANCE_ARN));
    expect(codesOf(call)).toStrictEqual(['OfAnotherInstance']);
    expect(messageOf(call)).toContain(`queue belongs to another instance, got "${queueArn}"; pass one of the instance ${OTHER_INSTANCE_ARN}`);
  });

  test.each([
    ['the resource', Token.asString({ Ref: 'Queue' }), INSTANCE_ARN],
    ['the instance', queueArn, Token.asString({ Ref: 'Instance' })],
  ])('does not judge where %s is only known at deployment', (_, arn, instanceArn) => {
    expect(checked((problems) => checkSameInstance(problems, 'queue', arn, instanceArn))).not.toThrow();
  });
});

describe('parts of an ARN', () => {
  test('are read at synthesis where the ARN is literal', () => {
    expect(idOfArn(arnOf('queue', 'some-id'), 'queue')).toBe('some-id');
    expect(idOfArn(INSTANCE_ARN, 'instance')).toBe('11111111-2222-3333-4444-555555555555');
    expect(idOfArn(PHONE_NUMBER_ARN, 'phone-number')).toBe('aaaaaaaa-bbbb-cccc-dddd-000000000001');
    expect(accountOfArn(INSTANCE_ARN)).toBe('111122223333');
  });

  test('are taken out at deployment otherwise', () => {
    const stack = new Stack();
    const arn = Token.asString({ Ref: 'Arn' });
    expect(stack.resolve(idOfArn(arn, 'queue'))).toStrictEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: 'Arn' }] }] });
    expect(stack.resolve(accountOfArn(arn))).toStrictEqual({ 'Fn::Select': [4, { 'Fn::Split': [':', { Ref: 'Arn' }] }] });
  });
});
