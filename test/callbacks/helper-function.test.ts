import { Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { FAILED } from '../../lambda/shared/meter';
import { FAILED_METRIC } from '../../src/callbacks/private/helper-alarms';
import { HelperFunction, HelperFunctionProps } from '../../src/callbacks/private/helper-function';
import { newStack } from '../private/callback-setup';

function helperIn(stack: Stack, props: Partial<HelperFunctionProps> = {}): HelperFunction {
  return new HelperFunction(stack, 'Helper', {
    handler: 'duplicate-callback', description: 'Helps', environment: {}, statements: [], timeout: Duration.seconds(4), ...props,
  });
}

function declare(props: Partial<HelperFunctionProps> = {}, stack = newStack()): Template {
  helperIn(stack, props);
  return Template.fromStack(stack);
}

function alarmsOf(template: Template): Record<string, any>[] {
  return Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);
}

const FUNCTION = { Ref: expect.stringMatching(/^Helper[0-9A-F]{8}$/) };

describe('A helper function', () => {
  test('has alarms for crashes, for throttles and for what it counts as failed', () => {
    const alike = { ComparisonOperator: 'GreaterThanOrEqualToThreshold', EvaluationPeriods: 1, Period: 300, Statistic: 'Sum', TreatMissingData: 'notBreaching' };
    expect(alarmsOf(declare())).toEqual([
      expect.objectContaining({ ...alike, Namespace: 'AWS/Lambda', MetricName: 'Errors', Threshold: 1, Dimensions: [{ Name: 'FunctionName', Value: FUNCTION }] }),
      expect.objectContaining({ ...alike, Namespace: 'AWS/Lambda', MetricName: 'Throttles', Threshold: 1, Dimensions: [{ Name: 'FunctionName', Value: FUNCTION }] }),
      expect.objectContaining({
        ...alike,
        Namespace: 'CdkConnectCallbacks',
        MetricName: 'Failed',
        Threshold: 3,
        Dimensions: [{ Name: 'function', Value: FUNCTION }, { Name: 'service', Value: 'duplicate-callback' }],
      }),
    ]);
  });

  test('counts failures under the name that its alarm watches', () => {
    expect(FAILED_METRIC).toBe(FAILED);
  });

  test('tells of its alarms whom it is asked to tell, and nobody else', () => {
    const stack = newStack();
    const topic = new Topic(stack, 'Topic');
    const told = alarmsOf(declare({ options: { alarmActions: [new SnsAction(topic)] } }, stack)).map(({ AlarmActions }) => AlarmActions);
    expect(told).toEqual(Array(3).fill([stack.resolve(topic.topicArn)]));
    expect(alarmsOf(declare()).map(({ AlarmActions }) => AlarmActions)).toEqual(Array(3).fill(undefined));
  });

  test('is traced only if asked for', () => {
    declare({ options: { tracing: true } }).hasResourceProperties('AWS::Lambda::Function', { TracingConfig: { Mode: 'Active' } });
    const template = declare();
    template.hasResourceProperties('AWS::Lambda::Function', { TracingConfig: Match.absent() });
    expect(JSON.stringify(template.toJSON())).not.toContain('xray');
  });

  test('is a function as any other for who invokes it and for what it needs more', () => {
    const stack = newStack();
    const helper = helperIn(stack);
    helper.grantInvoke(new ServicePrincipal('events.amazonaws.com'));
    helper.addToRolePolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::example/*'] }));
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Lambda::Permission', { FunctionName: stack.resolve(helper.functionArn), Principal: 'events.amazonaws.com' });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [Match.objectLike({ Action: 's3:GetObject' })] },
      Roles: [stack.resolve(helper.role.roleName)],
    });
    expect(stack.resolve(helper.functionName)).toEqual(FUNCTION);
  });

  test('sends what it could not deal with where it is told, and may send there', () => {
    const stack = newStack();
    const queue = new Queue(stack, 'Unhandled');
    const arn = stack.resolve(queue.queueArn);
    const template = declare({ onFailure: new SqsDestination(queue) }, stack);
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { DestinationConfig: { OnFailure: { Destination: arn } } });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [Match.objectLike({ Action: Match.arrayWith(['sqs:SendMessage']), Resource: arn })] },
    });
  });
});
