import { Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { readSettings } from '../../lambda/duplicate-callback/settings';
import { DuplicateCheck, DuplicateCheckProps } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';
import { newStack } from '../private/callback-setup';
import { environmentOf, statementsOf, variablesOf } from '../private/helper-functions';

function templateOf(props?: DuplicateCheckProps, id = 'Check'): Template {
  const stack = newStack();
  new DuplicateCheck(stack, id, props);
  return Template.fromStack(stack);
}

function refusal(props: DuplicateCheckProps): string {
  return messageOf(() => new DuplicateCheck(newStack(), 'Check', props));
}

const LOGICAL_ID = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`));

describe('DuplicateCheck', () => {
  test('may write its log, write and delete its items, and read its key, and nothing else', () => {
    expect(statementsOf(templateOf())).toStrictEqual([
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: { 'Fn::GetAtt': [LOGICAL_ID('CheckHandlerLogs'), 'Arn'] } },
      {
        Effect: 'Allow',
        Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        Resource: { 'Fn::GetAtt': [LOGICAL_ID('CheckTable'), 'Arn'] },
      },
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: { Ref: LOGICAL_ID('CheckKey') } },
    ]);
  });

  test('reserves for 15 minutes and refuses for 4 hours by default, within itself', () => {
    expect(variablesOf(templateOf())).toStrictEqual({
      TABLE_NAME: { Ref: LOGICAL_ID('CheckTable') },
      KEY_SECRET_ARN: { Ref: LOGICAL_ID('CheckKey') },
      SCOPE: expect.stringMatching(/^StackCheck[0-9A-F]{8}$/),
      RESERVATION_SECONDS: '900',
      LOCK_SECONDS: '14400',
    });
  });

  test('takes scope, country and periods', () => {
    const props = { scopeName: 'support', defaultCountry: 'US', reservationPeriod: Duration.seconds(1), lockPeriod: Duration.days(365) };
    expect(variablesOf(templateOf(props))).toMatchObject({
      SCOPE: 'support', DEFAULT_COUNTRY: 'US', RESERVATION_SECONDS: '1', LOCK_SECONDS: '31536000',
    });
  });

  test('gives the handler an environment with which it starts', () => {
    expect(readSettings(environmentOf(templateOf({ defaultCountry: 'US', lockPeriod: Duration.days(365) }))))
      .toMatchObject({ reservationSeconds: 900, lockSeconds: 31_536_000, defaultCountry: 'US' });
  });

  test('stands alone: another check has another scope', () => {
    expect(variablesOf(templateOf({}, 'Other')).SCOPE).not.toBe(variablesOf(templateOf()).SCOPE);
  });

  test('keeps items that expire by themselves and go with the stack, and a key without a value in the template', () => {
    const template = templateOf();
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Delete',
      Properties: {
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }], BillingMode: 'PAY_PER_REQUEST', TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    });
    template.hasResourceProperties('AWS::SecretsManager::Secret', {
      SecretString: Match.absent(), GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
    });
  });

  test('runs its bundle on arm64, with a log group of its own', () => {
    const template = templateOf();
    template.hasResourceProperties('AWS::Lambda::Function', {
      Architectures: ['arm64'], Handler: 'index.handler', Runtime: 'nodejs24.x', LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
    });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  test.each([
    ['reservationPeriod', Duration.seconds(0), '0'], ['lockPeriod', Duration.millis(500), '0.5'], ['lockPeriod', Duration.days(366), '31622400'],
  ])('rejects a %s of %s', (prop, period, got) => {
    expect(refusal({ [prop]: period })).toBe('DuplicateCheck "Stack/Check" is not valid\n'
      + `  - [PeriodOutOfRange] ${prop} must be whole seconds, from 1 second to 365 days, got ${got} seconds; leave it out for the default`);
  });

  test('rejects a country that is no code', () => {
    expect(refusal({ defaultCountry: 'usa' })).toBe('DuplicateCheck "Stack/Check" is not valid\n'
      + '  - [NotACountry] defaultCountry must be an ISO 3166 code of two letters, got "usa"; write it like "US"');
  });
});
