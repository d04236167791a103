import { Duration, Token } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { readSettings } from '../../lambda/queue-metrics-poller/settings';
import { QueueMetricsCache, QueueMetricsCacheProps } from '../../src/callbacks';
import { Instance, Queue } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter, INSTANCE_ARN, newStack } from '../private/callback-setup';
import { environmentOf, statementsOf, variablesOf } from '../private/helper-functions';

const QUEUE_IDS = Array.from({ length: 61 }, (_, index) => `22222222-2222-4333-8444-0000000000${10 + index}`);
const arnOf = (queueId: string) => `${INSTANCE_ARN}/queue/${queueId}`;
const LONGEST_REGION = 'arn:aws-us-gov:connect:ap-southeast-1';

function declare(props: Partial<QueueMetricsCacheProps> = {}, queueArns = QUEUE_IDS.slice(0, 2).map(arnOf), stack = newStack()): Template {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  const queues = queueArns.map((arn, index) => Queue.fromQueueArn(stack, `Queue${index}`, arn));
  new QueueMetricsCache(stack, 'Metrics', { instance, queues, ...props });
  return Template.fromStack(stack);
}

function refusal(props: Partial<QueueMetricsCacheProps>, queueArns?: string[]): string[] {
  return messageOf(() => declare(props, queueArns)).split('\n');
}

const LOGICAL_ID = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`));
const HEADING = 'QueueMetricsCache "Stack/Metrics" is not valid';

describe('QueueMetricsCache', () => {
  test('may write its log, read metrics of these queues and put items, and nothing else', () => {
    expect(statementsOf(declare())).toStrictEqual([
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: { 'Fn::GetAtt': [LOGICAL_ID('MetricsHandlerLogs'), 'Arn'] } },
      { Effect: 'Allow', Action: 'connect:GetCurrentMetricData', Resource: QUEUE_IDS.slice(0, 2).map(arnOf) },
      { Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: { 'Fn::GetAtt': [LOGICAL_ID('MetricsTable'), 'Arn'] } },
    ]);
  });

  test('looks at the queues every 20 seconds for a minute by default', () => {
    expect(variablesOf(declare())).toStrictEqual({
      TABLE_NAME: { Ref: LOGICAL_ID('MetricsTable') },
      INSTANCE_ID: INSTANCE_ARN.split('/')[1],
      QUEUE_IDS: QUEUE_IDS.slice(0, 2).join(','),
      POLL_INTERVAL_SECONDS: '20',
      RUN_SECONDS: '60',
    });
  });

  test('gives the handler an environment with which it starts, for as many queues as it takes', () => {
    const settings = readSettings(environmentOf(declare({ pollInterval: Duration.seconds(5) }, QUEUE_IDS.slice(0, 60).map(arnOf))));
    expect(settings).toMatchObject({ intervalMilliseconds: 5000, runMilliseconds: 60_000, queueIds: QUEUE_IDS.slice(0, 60) });
  });

  test('fits into what a role and an environment may hold, with as many queues as it takes, in every region', () => {
    const template = declare({}, QUEUE_IDS.slice(0, 60).map(arnOf));
    const statements = JSON.stringify(statementsOf(template)).replaceAll('arn:aws:connect:eu-central-1', LONGEST_REGION);
    expect(statements.length).toBeLessThan(10_240);
    expect(JSON.stringify(variablesOf(template)).length).toBeLessThan(4096);
  });

  test('runs every minute, and a run that failed is not repeated', () => {
    const template = declare();
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [Match.objectLike({
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^MetricsHandler'), 'Arn'] },
        RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 },
      })],
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 });
  });

  test('has time for a poll that begins at the end of the run', () => {
    declare().hasResourceProperties('AWS::Lambda::Function', { Timeout: 90 });
  });

  test('takes queues of the same stack, whose ids only the deployment knows', () => {
    const center = new CallCenter();
    const { stack, instance, support } = center;
    new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] });
    expect(variablesOf(center.template).QUEUE_IDS)
      .toStrictEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { 'Fn::GetAtt': [LOGICAL_ID('Support'), 'QueueArn'] }] }] });
  });

  test('is operated as it is told: key, log retention and alarm actions', () => {
    const stack = newStack();
    const bind = jest.fn((_: unknown, { alarmName }: IAlarm) => ({ alarmActionArn: Token.isUnresolved(alarmName) ? 'arn:aws:sns:eu-central-1:111122223333:ops' : '' }));
    const template = declare({ encryptionKey: new Key(stack, 'Key'), logRetention: RetentionDays.ONE_WEEK, alarmActions: [{ bind }] }, undefined, stack);
    const key = { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] };
    template.hasResourceProperties('AWS::DynamoDB::Table', { SSESpecification: { KMSMasterKeyId: key, SSEEnabled: true, SSEType: 'KMS' } });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 7, KmsKeyId: key });
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: ['arn:aws:sns:eu-central-1:111122223333:ops'] });
  });

  test.each([[0], [61]])('rejects %s queues', (count) => {
    expect(refusal({}, QUEUE_IDS.slice(0, count).map(arnOf))).toStrictEqual([
      HEADING, `  - [QueueCountOutOfRange] queues must be 1 to 60 queues, got ${count}; make several caches if you have more`,
    ]);
  });

  test('rejects a queue twice, one of another instance and an interval out of range, all at once', () => {
    const other = arnOf(QUEUE_IDS[1]).replace(/instance\/[^/]*/, 'instance/99999999-2222-3333-4444-555555555555');
    expect(refusal({ pollInterval: Duration.seconds(31) }, [arnOf(QUEUE_IDS[0]), arnOf(QUEUE_IDS[0]), other])).toStrictEqual([
      HEADING,
      '  - [QueueTwice] queues has the same queue twice, got "Stack/Queue1"; keep one of them',
      `  - [OfAnotherInstance] queues[2] belongs to another instance, got "${other.slice(0, 116)}...; pass one of the instance ${INSTANCE_ARN}`,
      '  - [PollIntervalOutOfRange] pollInterval must be whole seconds, from 5 to 30, got 31; leave it out for the default',
    ]);
  });

  test.each([[Duration.seconds(4), '4'], [Duration.millis(5500), '5.5']])('rejects an interval of %s', (pollInterval, got) => {
    expect(refusal({ pollInterval })).toStrictEqual([
      HEADING, `  - [PollIntervalOutOfRange] pollInterval must be whole seconds, from 5 to 30, got ${got}; leave it out for the default`,
    ]);
  });
});
