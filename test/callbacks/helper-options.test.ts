import { Template } from 'aws-cdk-lib/assertions';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { CfnKey, Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { CallbackRequests, EmergencyLine, HelperOptions, NextOpening, OfferGate, QueueExperience, QueueMetricsCache, QueuePositionSms, ScheduledCallback, ServiceStatus, Switchboard, SwitchDefinition } from '../../src/callbacks';
import { CallCenter, SMS_IDENTITY_ARN } from '../private/callback-setup';
import { scheduledProps } from '../private/scheduled-variants';

type Declare = (center: CallCenter, options: HelperOptions) => unknown;

/** Every construct with helpers; some of them take their options from another one. */
const CONSTRUCTS: [string, Declare][] = [
  ['ServiceStatus and EmergencyLine', ({ stack, instance }, options) => new EmergencyLine(stack, 'Line', {
    instance, status: new ServiceStatus(stack, 'Status', options), messages: [{ name: 'fire', message: 'Fire.' }],
  })],
  ['QueueMetricsCache and OfferGate', ({ stack, instance, support }, options) => new OfferGate(stack, 'Gate', {
    metrics: new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support], ...options }),
  })],
  ['NextOpening', ({ stack, instance, hours }, options) => new NextOpening(stack, 'NextOpening', { instance, hours, ...options })],
  ['QueueExperience', ({ stack, instance }, options) => new QueueExperience(stack, 'InLine', { instance, ...options })],
  ['CallbackRequests', declareRequests],
  ['Switchboard', ({ stack }, options) => new Switchboard(stack, 'Switchboard', { switches: { offering: SwitchDefinition.flag(true) }, ...options })],
  ['QueuePositionSms', ({ stack, instance }, options) => new QueuePositionSms(stack, 'Sms', {
    instance, originationIdentityArn: SMS_IDENTITY_ARN, messages: { 'en-US': 'Soon.' }, ...options,
  })],
  ['ScheduledCallback with CallbackRequests', (center, helpers) => new ScheduledCallback(center.stack, 'Scheduled', {
    ...scheduledProps(center), requests: declareRequests(center, helpers), helpers,
  })],
  ['ScheduledCallback', (center, helpers) => new ScheduledCallback(center.stack, 'Scheduled', { ...scheduledProps(center), helpers })],
];

function declareRequests({ stack, instance, callbacks: queue }: CallCenter, options: HelperOptions): CallbackRequests {
  const metrics = new QueueMetricsCache(stack, 'Metrics', { instance, queues: [queue], ...options });
  return new CallbackRequests(stack, 'Requests', { instance, queue, metrics, helpers: options });
}

function propertiesOf(template: Template, type: string): Record<string, any>[] {
  return Object.values(template.findResources(type)).map(({ Properties }) => Properties);
}

describe.each(CONSTRUCTS)('the options of %s', (_, declare) => {
  const center = new CallCenter();
  const { stack } = center;
  const [encryptionKey, topic] = [new Key(stack, 'Key'), new Topic(stack, 'Topic')];
  declare(center, { encryptionKey, logRetention: RetentionDays.ONE_WEEK, alarmActions: [new SnsAction(topic)], tracing: true });
  const template = center.template;
  const key = { 'Fn::GetAtt': [stack.getLogicalId(encryptionKey.node.defaultChild as CfnKey), 'Arn'] };

  test('encrypt everything that is kept with the key', () => {
    const used = [
      ...propertiesOf(template, 'AWS::Lambda::Function').map(({ KmsKeyArn }) => KmsKeyArn),
      ...propertiesOf(template, 'AWS::Logs::LogGroup').map(({ KmsKeyId }) => KmsKeyId),
      ...propertiesOf(template, 'AWS::DynamoDB::Table').map(({ SSESpecification }) => SSESpecification?.KMSMasterKeyId),
      ...propertiesOf(template, 'AWS::SecretsManager::Secret').map(({ KmsKeyId }) => KmsKeyId),
      ...propertiesOf(template, 'AWS::SQS::Queue').map(({ KmsMasterKeyId }) => KmsMasterKeyId),
    ];
    expect(new Set(used.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify(key)]));
  });

  test('keep every log as long as asked, trace every helper, and tell of every alarm', () => {
    expect(new Set(propertiesOf(template, 'AWS::Logs::LogGroup').map(({ RetentionInDays }) => RetentionInDays))).toEqual(new Set([7]));
    expect(new Set(propertiesOf(template, 'AWS::Lambda::Function').map(({ TracingConfig }) => TracingConfig?.Mode))).toEqual(new Set(['Active']));
    const [helpers, alarms] = [propertiesOf(template, 'AWS::Lambda::Function'), propertiesOf(template, 'AWS::CloudWatch::Alarm')];
    expect(alarms.length).toBeGreaterThanOrEqual(3 * helpers.length);
    const told = new Set(alarms.map(({ AlarmActions }) => JSON.stringify(AlarmActions)));
    expect(told).toEqual(new Set([JSON.stringify([stack.resolve(topic.topicArn)])]));
  });
});
