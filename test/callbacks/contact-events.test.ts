import { Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { NOT_CALLBACKS } from '../../lambda/contact-events/not-callbacks';
import { readSettings } from '../../lambda/contact-events/settings';
import { ApiQueue, ContactEvents, ContactEventsProps, DuplicateCheck } from '../../src/callbacks';
import { Instance } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { INSTANCE_ARN, newStack } from '../private/callback-setup';
import { environmentOf, statementsOf } from '../private/helper-functions';

const HANDLER = 'EventsHandler';

function declare(props: Partial<ContactEventsProps> = {}, stack = newStack()): ContactEvents {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  const duplicateCheck = new DuplicateCheck(stack, 'Check', { instance, encryptionKey: props.encryptionKey });
  return new ContactEvents(stack, 'Events', { instance, duplicateCheck, ...props });
}

function templateOf(props?: Partial<ContactEventsProps>, stack = newStack()): Template {
  declare(props, stack);
  return Template.fromStack(stack);
}

const matchArnOf = (prefix: string) => ({ 'Fn::GetAtt': [Match.stringLikeRegexp(`^${prefix}[0-9A-F]{8}$`), 'Arn'] });
const arnOf = (prefix: string) => ({ 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`)), 'Arn'] });

describe('ContactEvents', () => {
  test('may find and change locks, leave calls in the queue and bury what failed, and nothing else', () => {
    expect(statementsOf(templateOf(), HANDLER)).toStrictEqual([
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: arnOf('EventsHandlerLogs') },
      { Effect: 'Allow', Action: 'dynamodb:Query', Resource: { 'Fn::Join': ['', [arnOf('CheckTable'), '/index/holder']] } },
      { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], Resource: arnOf('CheckTable') },
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arnOf('EventsApiQueueCalls') },
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arnOf('EventsFailedEvents') },
    ]);
  });

  test('picks events of this instance by their type, whatever their title, and leaves out the calls that the handler leaves out', () => {
    const { Properties: { EventPattern: pattern } } = Object.values(templateOf().findResources('AWS::Events::Rule'))[0];
    expect(pattern).toStrictEqual({
      source: ['aws.connect'],
      detail: {
        eventType: ['INITIATED', 'CONNECTED_TO_SYSTEM', 'QUEUED', 'CONNECTED_TO_AGENT', 'DISCONNECTED', 'COMPLETED'],
        instanceArn: [INSTANCE_ARN],
        initiationMethod: [{ 'anything-but': expect.any(Array) }, { exists: false }],
      },
    });
    expect([...pattern.detail.initiationMethod[0]['anything-but'], 'QUEUE_TRANSFER'].sort()).toEqual([...NOT_CALLBACKS].sort());
  });

  test('tries again, and leaves what it cannot apply in a dead-letter queue with an alarm', () => {
    const template = templateOf();
    template.hasResourceProperties('AWS::Events::Rule', {
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: matchArnOf('EventsFailedEvents') }, RetryPolicy: { MaximumEventAgeInSeconds: 21_600, MaximumRetryAttempts: 185 } })],
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      DestinationConfig: { OnFailure: { Destination: matchArnOf('EventsFailedEvents') } }, MaximumEventAgeInSeconds: 21_600, MaximumRetryAttempts: 2,
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: 'An event of a contact could not be applied, and lies in the dead-letter queue.', Threshold: 1,
    });
  });

  test('gives the handler an environment with which it starts: the times of the check, and the id of the instance', () => {
    expect(readSettings(environmentOf(templateOf(), HANDLER))).toMatchObject({
      instanceId: INSTANCE_ARN.split('/')[1], policy: { graceSeconds: 900, lockSeconds: 608_400 },
    });
  });

  test('without retries an unanswered callback frees its customer at once', () => {
    expect(readSettings(environmentOf(templateOf({ retries: false, lockPeriod: Duration.hours(4) }), HANDLER)).policy)
      .toEqual({ graceSeconds: 0, lockSeconds: 14_400 });
  });

  test('uses a queue that others use too', () => {
    const stack = newStack();
    const apiQueue = new ApiQueue(stack, 'Shared', { instance: Instance.fromInstanceArn(stack, 'SameInstance', INSTANCE_ARN) });
    expect(statementsOf(templateOf({ apiQueue }, stack), HANDLER)).toContainEqual({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arnOf('SharedCalls') });
  });

  test('lets EventBridge use a key of the user for what it cannot deliver', () => {
    const stack = newStack();
    templateOf({ encryptionKey: new Key(stack, 'Key') }, stack).hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([Match.objectLike({ Principal: { Service: 'events.amazonaws.com' }, Action: ['kms:Decrypt', 'kms:GenerateDataKey'] })]),
      },
    });
  });

  test('rejects a period that is no whole seconds', () => {
    expect(messageOf(() => declare({ lockPeriod: Duration.millis(500) }))).toBe('ContactEvents "Stack/Events" is not valid\n'
      + '  - [PeriodOutOfRange] lockPeriod must be whole seconds, from 1 second to 365 days, got 0.5 seconds; leave it out for the default');
  });
});
