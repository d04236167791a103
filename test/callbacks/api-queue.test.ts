import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { OPERATIONS } from '../../lambda/api-queue/operations';
import { readSettings } from '../../lambda/api-queue/settings';
import { ApiQueue, ApiQueueProps } from '../../src/callbacks';
import { Instance } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { INSTANCE_ARN, newStack } from '../private/callback-setup';
import { environmentOf, statementsOf, variablesOf } from '../private/helper-functions';

function declare(props: Partial<ApiQueueProps> = {}, stack = newStack()): ApiQueue {
  return new ApiQueue(stack, 'Api', { instance: Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), ...props });
}

function templateOf(props?: Partial<ApiQueueProps>, stack = newStack()): Template {
  declare(props, stack);
  return Template.fromStack(stack);
}

const matchArnOf = (prefix: string) => ({ 'Fn::GetAtt': [Match.stringLikeRegexp(`^${prefix}[0-9A-F]{8}$`), 'Arn'] });
const arnOf = (prefix: string) => ({ 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`)), 'Arn'] });

describe('ApiQueue', () => {
  test('may make the calls that it knows on contacts of this instance, work its queue off and bury what failed, and nothing else', () => {
    const statements = statementsOf(templateOf());
    expect(statements).toStrictEqual([
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: arnOf('ApiHandlerLogs') },
      {
        Effect: 'Allow',
        Action: ['connect:DescribeContact', 'connect:StopContact', 'connect:UpdateContactAttributes', 'connect:UpdateContactRoutingData'],
        Resource: `${INSTANCE_ARN}/contact/*`,
      },
      { Effect: 'Allow', Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'], Resource: arnOf('ApiCalls') },
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arnOf('ApiFailedCalls') },
    ]);
    expect(statements[1].Action).toEqual(['connect:DescribeContact', ...Object.keys(OPERATIONS).map((name) => `connect:${name}`)]);
  });

  test('works off five messages a second at most: two workers that take 400 ms for each', () => {
    const template = templateOf();
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 5, ScalingConfig: { MaximumConcurrency: 2 }, FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(variablesOf(template)).toMatchObject({ PACE_MILLISECONDS: '400' });
    expect(variablesOf(templateOf({ callsPerSecond: 10 }))).toMatchObject({ PACE_MILLISECONDS: '200' });
  });

  test('gives the handler an environment with which it starts', () => {
    expect(readSettings(environmentOf(templateOf({ callsPerSecond: 1 })))).toMatchObject({ paceMilliseconds: 2000, queueUrl: 'deployed' });
  });

  test('hides a message six times as long as a worker may take, and gives it up after ten attempts', () => {
    const template = templateOf();
    template.hasResourceProperties('AWS::Lambda::Function', { Timeout: 30 });
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 180, RedrivePolicy: { deadLetterTargetArn: matchArnOf('ApiFailedCalls'), maxReceiveCount: 10 }, SqsManagedSseEnabled: true,
    });
    templateOf({ maxAttempts: 3 }).hasResourceProperties('AWS::SQS::Queue', { RedrivePolicy: { maxReceiveCount: 3 } });
  });

  test('raises an alarm as soon as a call could not be made', () => {
    templateOf().hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible', Statistic: 'Maximum', Threshold: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
  });

  test('refuses what does not come over TLS', () => {
    templateOf().allResourcesProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })]) },
    });
  });

  test('encrypts both queues with a key of the user, which the worker may use to bury', () => {
    const stack = newStack();
    const template = templateOf({ encryptionKey: new Key(stack, 'Key') }, stack);
    template.allResourcesProperties('AWS::SQS::Queue', { KmsMasterKeyId: Match.objectLike({ 'Fn::GetAtt': Match.arrayWith(['Arn']) }) });
    expect(statementsOf(template)).toContainEqual({ Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: arnOf('Key') });
  });

  test('lets others send, and nothing else', () => {
    const stack = newStack();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    declare({ encryptionKey: new Key(stack, 'Key') }, stack).grantSend(role);
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage' }, { Action: ['kms:Decrypt', 'kms:GenerateDataKey'] }] },
    });
  });

  test('rejects a rate and a number of attempts that the services do not take, both at once', () => {
    expect(messageOf(() => declare({ callsPerSecond: 11, maxAttempts: 0 }))).toBe('ApiQueue "Stack/Api" is not valid\n'
      + '  - [RateOutOfRange] callsPerSecond must be from 1 to 10, got 11; 5 is half of what the service allows\n'
      + '  - [AttemptsOutOfRange] maxAttempts must be a whole number from 1 to 1000, got 0; 10 takes some minutes');
  });
});
