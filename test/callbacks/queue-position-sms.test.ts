import { CfnParameter, Duration } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readSettings } from '../../lambda/queue-position-sms/settings';
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
        Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        Resource: { 'Fn::GetAtt': [LOGICAL_ID('SmsTable'), 'Arn'] },
      },
    ]);
  });

  test('texts the second in line by default, with the texts in their order', () => {
    expect(variablesOf(declare({}))).toStrictEqual({
      TABLE_NAME: { Ref: LOGICAL_ID('SmsTable') },
      ORIGINATION_IDENTITY: SMS_IDENTITY_ARN,
      THRESHOLD: '2',
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
      threshold: 1000,
      ringingNumber: '+12065550100',
      configurationSetName: 'deliveries',
      timeToLive: Duration.hours(72),
      defaultCountry: 'US',
      messages: { 'en-US': 'You are number {position}; {number} will call.' },
    });
    expect(readSettings(environmentOf(template))).toMatchObject({
      threshold: 1000, callerId: '+12065550100', configurationSet: 'deliveries', timeToLiveSeconds: 259_200, defaultCountry: 'US',
    });
  });

  test('leaves a text alone that is known at deployment only', () => {
    const stack = newStack();
    const text = new CfnParameter(stack, 'Text').valueAsString;
    expect(variablesOf(declare({ messages: { 'en-US': text } }, stack)).MESSAGES)
      .toStrictEqual({ 'Fn::Join': ['', ['{"en-US":"', { Ref: 'Text' }, '"}']] });
  });

  test.each([[0, '0'], [1001, '1001'], [1.5, '1.5']])('rejects a threshold of %s', (threshold, got) => {
    expect(refusal({ threshold })).toStrictEqual([
      HEADING, `  - [ThresholdOutOfRange] threshold must be a whole number from 1 to 1000, got ${got}; 1 texts the customer who is next`,
    ]);
  });

  test.each([[Duration.seconds(4), '4'], [Duration.hours(73), '262800'], [Duration.millis(5500), '5.5']])('rejects a timeToLive of %s', (timeToLive, got) => {
    expect(refusal({ timeToLive })).toStrictEqual([
      HEADING, `  - [TimeToLiveOutOfRange] timeToLive must be whole seconds, from 5 to 259200, got ${got}; a few minutes serve best`,
    ]);
  });

  test('rejects the number in a text if nobody said which one will ring', () => {
    expect(refusal({ messages: { 'en-US': '{number} will call.' } })).toStrictEqual([
      HEADING, '  - [NumberUnknown] the text for "en-US" has {number}, but ringingNumber is missing, got "{number} will call."; set ringingNumber or '
        + 'leave {number} out',
    ]);
  });

  test('rejects placeholders that nothing fills, empty texts and long ones, all at once', () => {
    expect(refusal({ messages: { 'en-US': 'You are {place} of {all}.', 'de-DE': ' ', 'fr-FR': 'x'.repeat(1601) } })).toStrictEqual([
      HEADING,
      '  - [PlaceholderUnknown] the text for "en-US" has placeholders that nothing fills, got {place} {all}; use {position} and {number}',
      '  - [TextLength] the text for "de-DE" must have 1 to 1600 characters, got 1; the service refuses empty and longer ones',
      '  - [TextLength] the text for "fr-FR" must have 1 to 1600 characters, got 1601; the service refuses empty and longer ones',
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
