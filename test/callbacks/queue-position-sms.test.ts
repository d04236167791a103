import { CfnParameter, Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { readSettings } from '../../lambda/queue-position-sms/settings';
import { AGENT_FIRST } from '../../lambda/queue-position-sms/unanswered-attempt';
import { QueuePositionSms, QueuePositionSmsProps } from '../../src/callbacks';
import { Instance } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { INSTANCE_ARN, newStack, SMS_IDENTITY_ARN } from '../private/callback-setup';
import { environmentOf, statementsOf, variablesOf } from '../private/helper-functions';

const MESSAGES = { 'en-US': 'You are number {position}.', 'de-DE': 'Sie sind an Stelle {position}.' };

function declare(props: Partial<QueuePositionSmsProps>, stack = newStack()): Template {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  new QueuePositionSms(stack, 'Sms', { instance, originationIdentityArn: SMS_IDENTITY_ARN, messages: MESSAGES, ...props });
  return Template.fromStack(stack);
}

function refusal(props: Partial<QueuePositionSmsProps>): string[] {
  return messageOf(() => declare(props)).split('\n');
}

const MISSED = { 'en-US': 'We missed you.' };
const LOGICAL_ID = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`));
const HEADING = 'QueuePositionSms "Stack/Sms" is not valid';

describe('QueuePositionSms', () => {
  test('may write its log, read metrics of this instance, send from this identity and mark what it sent, and nothing else', () => {
    expect(statementsOf(declare({}))).toStrictEqual([
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: { 'Fn::GetAtt': [LOGICAL_ID('SmsHandlerLogs'), 'Arn'] } },
      { Effect: 'Allow', Action: 'connect:GetContactMetrics', Resource: [INSTANCE_ARN, `${INSTANCE_ARN}/contact/*`] },
      { Effect: 'Allow', Action: 'sms-voice:SendTextMessage', Resource: SMS_IDENTITY_ARN },
      {
        Effect: 'Allow',
        Action: ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
        Resource: { 'Fn::GetAtt': [LOGICAL_ID('SmsTable'), 'Arn'] },
      },
    ]);
  });

  test('with a text for missed attempts may also read the attributes of contacts of this instance', () => {
    expect(statementsOf(declare({ missedMessages: MISSED }))).toContainEqual({
      Effect: 'Allow', Action: 'connect:GetContactAttributes', Resource: `${INSTANCE_ARN}/contact/*`,
    });
  });

  test('with a text for missed attempts hears of the ends of callbacks of this instance for a few minutes, and of those that an agent has first only', () => {
    const template = declare({ missedMessages: MISSED });
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { source: ['aws.connect'], detail: { eventType: ['DISCONNECTED'], instanceArn: [INSTANCE_ARN], initiationMethod: [AGENT_FIRST] } },
      Targets: [{
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^SmsHandler'), 'Arn'] },
        DeadLetterConfig: Match.absent(),
        RetryPolicy: { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 2 },
      }],
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 2 });
    template.hasResourceProperties('AWS::Lambda::Permission', { Principal: 'events.amazonaws.com', SourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^SmsMissedRule'), 'Arn'] } });
  });

  test('without a text for missed attempts hears of none', () => {
    declare({}).resourceCountIs('AWS::Events::Rule', 0);
  });

  test('texts the second in line by default, with the texts in their order', () => {
    expect(variablesOf(declare({}))).toStrictEqual({
      TABLE_NAME: { Ref: LOGICAL_ID('SmsTable') },
      ORIGINATION_IDENTITY: SMS_IDENTITY_ARN,
      THRESHOLDS: '2',
      CALLS_PER_SECOND: '1',
      MESSAGES: JSON.stringify(MESSAGES),
      TIME_TO_LIVE_SECONDS: '300',
      RECORD_SECONDS: '691200',
    });
  });

  test('remembers what it sent for longer than a callback can wait (EX-1)', () => {
    expect(Number(variablesOf(declare({})).RECORD_SECONDS)).toBeGreaterThan(Duration.days(7).toSeconds());
  });

  test('takes what else can be said, and gives the handler an environment with which it starts', () => {
    const template = declare({
      thresholds: [5, 1000],
      callsPerSecond: 0.5,
      quietHours: { from: '21:00', to: '08:00' },
      defaultTimeZone: 'Europe/Berlin',
      ringingNumber: '+12065550100',
      configurationSetName: 'deliveries',
      timeToLive: Duration.hours(72),
      defaultCountry: 'US',
      messages: { 'en-US': 'You are number {position}; {number} will call. {cancel}', 'de-DE': 'Platz {position}.' },
      confirmationMessages: { 'en-US': '{number} will call. {cancel}' },
      missedMessages: { 'en-US': 'We missed you.' },
      cancelInstructions: { 'en-US': 'Reply CANCEL to cancel.' },
    });
    expect(readSettings(environmentOf(template))).toMatchObject({
      thresholds: [1000, 5],
      callsPerSecond: 0.5,
      quietHours: { from: 75_600, to: 28_800 },
      defaultTimeZone: 'Europe/Berlin',
      callerId: '+12065550100',
      configurationSet: 'deliveries',
      timeToLiveSeconds: 259_200,
      defaultCountry: 'US',
      positionTemplates: new Map([['en-US', 'You are number {position}; {number} will call. Reply CANCEL to cancel.'], ['de-DE', 'Platz {position}.']]),
      confirmationTemplates: new Map([['en-US', '{number} will call. Reply CANCEL to cancel.']]),
      missedTemplates: new Map([['en-US', 'We missed you.']]),
    });
  });

  test('is operated as its options say', () => {
    const stack = newStack();
    const encryptionKey = new Key(stack, 'Key');
    const topic = new Topic(stack, 'Topic');
    const template = declare({ encryptionKey, logRetention: RetentionDays.ONE_YEAR, alarmActions: [new SnsAction(topic)] }, stack);
    template.hasResourceProperties('AWS::DynamoDB::Table', { SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 365 });
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
    expect(alarms.map(({ Properties }) => Properties.AlarmActions)).toStrictEqual(Array(3).fill([{ Ref: LOGICAL_ID('Topic') }]));
  });

  test('leaves a text alone that is known at deployment only', () => {
    const stack = newStack();
    const text = new CfnParameter(stack, 'Text').valueAsString;
    expect(variablesOf(declare({ messages: { 'en-US': text } }, stack)).MESSAGES)
      .toStrictEqual({ 'Fn::Join': ['', ['{"en-US":"', { Ref: 'Text' }, '"}']] });
  });

  test.each([[[0], '[0]'], [[1001], '[1001]'], [[1.5], '[1.5]'], [[], '[]'], [[2, 2], '[2,2]']])('rejects thresholds of %j', (thresholds, got) => {
    expect(refusal({ thresholds })).toStrictEqual([
      HEADING, `  - [ThresholdOutOfRange] thresholds must be different whole numbers from 1 to 1000, got ${got}; [5, 2] texts the fifth and the second in line`,
    ]);
  });

  test.each([0, -1, 1001, NaN])('rejects %s calls per second', (callsPerSecond) => {
    expect(refusal({ callsPerSecond })).toStrictEqual([
      HEADING, `  - [CallsPerSecondOutOfRange] callsPerSecond must be above 0 and at most 1000, got ${callsPerSecond}; write half of the quota of the account`,
    ]);
  });

  test.each([['9:00', '21:00'], ['24:00', '08:00'], ['08:00', '08:00']])('rejects quiet hours from %s to %s', (from, to) => {
    expect(refusal({ quietHours: { from, to } })).toStrictEqual([
      HEADING, `  - [QuietHoursNotTimes] quietHours must be two different times of day, got {"from":"${from}","to":"${to}"}; `
        + 'write them like { from: "21:00", to: "08:00" }',
    ]);
  });

  test('rejects a time zone that does not exist', () => {
    expect(refusal({ defaultTimeZone: 'Berlin' })).toStrictEqual([
      HEADING, '  - [UnknownTimeZone] defaultTimeZone is not a name of the IANA time zone database, got "Berlin"; write one like "Europe/Berlin" or "UTC"',
    ]);
  });

  test('rejects how to cancel in a text of a language that does not say it', () => {
    expect(refusal({ confirmationMessages: { 'de-DE': 'Wir rufen an. {cancel}' }, cancelInstructions: { 'en-US': 'Reply CANCEL.' } })).toStrictEqual([
      HEADING, '  - [CancelInstructionMissing] the text for "de-DE" in confirmationMessages has {cancel}, but cancelInstructions has nothing for "de-DE", '
        + 'got "Wir rufen an. {cancel}"; say how to cancel or leave {cancel} out',
    ]);
  });

  test('rejects the place in line in texts that have none', () => {
    expect(refusal({ missedMessages: { 'en-US': 'You were number {position}.' } })).toStrictEqual([
      HEADING, '  - [PlaceholderUnknown] the text for "en-US" in missedMessages has placeholders that nothing fills, got {position}; use {number}, {cancel}',
    ]);
  });

  test('rejects texts that do not fit into the environment of a function', () => {
    const long = 'x'.repeat(1500);
    expect(refusal({ messages: { 'en-US': long, 'de-DE': long, 'fr-FR': long } })[1])
      .toMatch(/^ {2}- \[TextsTooLong\] the texts of all languages and the rest of the environment must have at most 4096 bytes, got 4\d{3}; shorten the texts$/);
  });

  test.each([[Duration.seconds(4), '4'], [Duration.hours(73), '262800'], [Duration.millis(5500), '5.5']])('rejects a timeToLive of %s', (timeToLive, got) => {
    expect(refusal({ timeToLive })).toStrictEqual([
      HEADING, `  - [TimeToLiveOutOfRange] timeToLive must be whole seconds, from 5 to 259200, got ${got}; a few minutes serve best`,
    ]);
  });

  test('rejects the number in a text if nobody said which one will ring', () => {
    expect(refusal({ messages: { 'en-US': '{number} will call.' } })).toStrictEqual([
      HEADING, '  - [NumberUnknown] the text for "en-US" in messages has {number}, but ringingNumber is missing, got "{number} will call."; set ringingNumber or '
        + 'leave {number} out',
    ]);
  });

  test('rejects placeholders that nothing fills, empty texts and long ones, all at once', () => {
    expect(refusal({ messages: { 'en-US': 'You are {place} of {all}.', 'de-DE': ' ', 'fr-FR': 'x'.repeat(1601) } })).toStrictEqual([
      HEADING,
      '  - [PlaceholderUnknown] the text for "en-US" in messages has placeholders that nothing fills, got {place} {all}; '
        + 'use {position}, {number}, {cancel}',
      '  - [TextLength] the text for "de-DE" in messages must have 1 to 1600 characters, got 1; the service refuses empty and longer ones',
      '  - [TextLength] the text for "fr-FR" in messages must have 1 to 1600 characters, got 1601; the service refuses empty and longer ones',
    ]);
  });

  test('rejects a watch without a text, and a country that is no code', () => {
    expect(refusal({ messages: {}, defaultCountry: 'us' })).toStrictEqual([
      HEADING,
      '  - [NotACountry] defaultCountry must be an ISO 3166 code of two letters, got "us"; write it like "US"',
      '  - [NoMessages] messages must have a text for at least one language, got {}; write one, e.g. for "en-US"',
    ]);
  });
});
