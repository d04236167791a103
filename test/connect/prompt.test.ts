import { Template } from 'aws-cdk-lib/assertions';
import { CfnPrompt } from 'aws-cdk-lib/aws-connect';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { arnOf, codesOf, deployedString, INSTANCE_ARN, instanceOf, messageOf, newStack } from './private/fixtures';
import { Prompt, PromptProps, PromptSource } from '../../src/connect';

type Given = Partial<PromptProps>;

function prompt(given: Given = {}, stack = newStack()): Prompt {
  return new Prompt(stack, 'Greeting', { instance: instanceOf(stack), source: PromptSource.fromS3Uri('s3://recordings/greeting.wav'), ...given });
}

const REJECTED: [string, Given, string][] = [
  ['a file on a disk', { source: PromptSource.fromS3Uri('./greeting.wav') }, '[NotAnS3Address] source is not the address of an object in S3, got "./greeting.wav"; write one like "s3://bucket/greeting.wav"'],
  ['a bucket without a key', { source: PromptSource.fromS3Uri('s3://recordings/') }, '[NotAnS3Address]'],
  ['an address of another service', { source: PromptSource.fromS3Uri('https://example.com/greeting.wav') }, '[NotAnS3Address]'],
  ['an address of 2001 characters', { source: PromptSource.fromS3Uri(`s3://b/${'x'.repeat(1994)}`) }, '[LengthOutOfRange] source has 2001 characters'],
  ['an empty name', { promptName: '' }, '[LengthOutOfRange] promptName has 0 characters'],
  ['a description of 251 characters', { description: 'x'.repeat(251) }, '[LengthOutOfRange] description has 251 characters'],
];

describe('Prompt', () => {
  test('renders every property', () => {
    Template.fromStack(prompt({ promptName: 'Greeting', description: 'Welcome' }).stack).hasResourceProperties('AWS::Connect::Prompt', {
      InstanceArn: INSTANCE_ARN,
      Name: 'Greeting',
      Description: 'Welcome',
      S3Uri: 's3://recordings/greeting.wav',
    });
  });

  test('may be an object of a bucket of the stack', () => {
    const stack = newStack();
    const bucket = new Bucket(stack, 'Recordings');
    prompt({ source: PromptSource.fromBucket(bucket, 'en/greeting.wav') }, stack);
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::Prompt', {
      S3Uri: { 'Fn::Join': ['', ['s3://', stack.resolve(bucket.bucketName), '/en/greeting.wav']] },
    });
  });

  test('may be an object by its web address', () => {
    const s3Uri = 'https://recordings.s3.eu-central-1.amazonaws.com/greeting.wav';
    Template.fromStack(prompt({ source: PromptSource.fromS3Uri(s3Uri) }).stack).hasResourceProperties('AWS::Connect::Prompt', { S3Uri: s3Uri });
  });

  test('has a name out of its path and exposes its attributes and its resource', () => {
    const given = prompt();
    const logicalId = given.stack.getLogicalId(given.node.defaultChild as CfnPrompt);
    expect(given.promptName).toMatch(/^Stack-Greeting-[0-9A-F]{8}$/);
    expect(given.stack.resolve(given.promptRef)).toStrictEqual({ promptArn: { 'Fn::GetAtt': [logicalId, 'PromptArn'] } });
  });

  test('lets what is known at deployment pass', () => {
    const stack = newStack();
    prompt({ source: PromptSource.fromS3Uri(deployedString(stack)) }, stack);
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::Prompt', { S3Uri: { Ref: 'Parameter' } });
  });

  test.each(REJECTED)('rejects %s', (_, given, message) => {
    expect(messageOf(() => prompt(given))).toContain(message);
  });

  test('reports all problems at once', () => {
    const call = () => prompt({ promptName: '', description: '', source: PromptSource.fromS3Uri('') });
    expect(codesOf(call)).toStrictEqual(['LengthOutOfRange', 'LengthOutOfRange', 'LengthOutOfRange', 'NotAnS3Address']);
  });

  test('can be imported', () => {
    const imported = Prompt.fromPromptArn(newStack(), 'Greeting', arnOf('prompt', 'abc'));
    expect(imported.promptId).toBe('abc');
    expect(imported.promptRef).toStrictEqual({ promptArn: arnOf('prompt', 'abc') });
    expect(codesOf(() => Prompt.fromPromptArn(newStack(), 'Greeting', arnOf('queue', 'abc')))).toStrictEqual(['ArnNotOfThisKind']);
  });
});
