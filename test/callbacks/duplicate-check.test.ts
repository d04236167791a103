import { Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { readSettings } from '../../lambda/duplicate-callback/settings';
import { HOLDER_INDEX } from '../../lambda/shared/callback-lock';
import { DuplicateCheck, DuplicateCheckProps, DuplicatePolicy } from '../../src/callbacks';
import { shown } from '../../src/language/problems';
import { INSTANCE_ARN, instanceOf, messageOf } from '../connect/private/fixtures';
import { newStack } from '../private/callback-setup';
import { environmentOf, statementsOf, variablesOf } from '../private/helper-functions';

type Options = Omit<DuplicateCheckProps, 'instance'>;

function newCheck(options: Options = {}, id = 'Check', stack = newStack()): DuplicateCheck {
  return new DuplicateCheck(stack, id, { instance: instanceOf(stack), ...options });
}

function templateOf(options?: Options, id?: string): Template {
  return Template.fromStack(Stack.of(newCheck(options, id)));
}

function refusal(options: Options): string {
  return messageOf(() => newCheck(options));
}

const LOGICAL_ID = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`));

describe('DuplicateCheck', () => {
  test('may write its log, use its items, read its key and look at contacts of its instance, and nothing else', () => {
    expect(statementsOf(templateOf())).toStrictEqual([
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: { 'Fn::GetAtt': [LOGICAL_ID('CheckHandlerLogs'), 'Arn'] } },
      {
        Effect: 'Allow',
        Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:GetItem'],
        Resource: { 'Fn::GetAtt': [LOGICAL_ID('CheckTable'), 'Arn'] },
      },
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: { Ref: LOGICAL_ID('CheckKey') } },
      { Effect: 'Allow', Action: 'connect:DescribeContact', Resource: `${INSTANCE_ARN}/contact/*` },
    ]);
  });

  test('may stop contacts only to replace a callback', () => {
    expect(statementsOf(templateOf({ policy: DuplicatePolicy.replace() }))).toContainEqual(
      { Effect: 'Allow', Action: ['connect:DescribeContact', 'connect:StopContact'], Resource: `${INSTANCE_ARN}/contact/*` });
  });

  test('encrypts with a key of the user all that it keeps, may decrypt it, and keeps its log as long as it is told to', () => {
    const stack = newStack();
    const encryptionKey = Key.fromKeyArn(stack, 'Mine', 'arn:aws:kms:eu-central-1:111122223333:key/mine');
    newCheck({ encryptionKey, logRetention: RetentionDays.ONE_WEEK }, 'Check', stack);
    const template = Template.fromStack(stack);
    expect(statementsOf(template)).toContainEqual({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: encryptionKey.keyArn });
    template.hasResourceProperties('AWS::DynamoDB::Table', { SSESpecification: { KMSMasterKeyId: encryptionKey.keyArn, SSEType: 'KMS' } });
    template.hasResourceProperties('AWS::SecretsManager::Secret', { KmsKeyId: encryptionKey.keyArn });
    template.hasResourceProperties('AWS::Lambda::Function', { KmsKeyArn: encryptionKey.keyArn });
    template.hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: encryptionKey.keyArn, RetentionInDays: 7 });
  });

  test('finds reservations by the first contact of their chain', () => {
    templateOf().hasResourceProperties('AWS::DynamoDB::Table', {
      GlobalSecondaryIndexes: [{ IndexName: HOLDER_INDEX, KeySchema: [{ AttributeName: 'holder', KeyType: 'HASH' }], Projection: { ProjectionType: 'ALL' } }],
    });
    expect(newCheck().holderIndexName).toBe(HOLDER_INDEX);
  });

  test('tells other constructs its scope, its country, its policy and how long a further attempt may take to begin', () => {
    const check = newCheck({ scopeName: 'support', defaultCountry: 'US', policy: DuplicatePolicy.allow(2), retryInterval: Duration.hours(1) });
    expect(check).toMatchObject({ scopeName: 'support', defaultCountry: 'US', policy: { allowed: 2 } });
    expect(check.retryGrace.toMinutes()).toBe(65);
  });

  test('reserves for 15 minutes and refuses one hour longer than a callback lives by default, within itself', () => {
    expect(variablesOf(templateOf())).toStrictEqual({
      TABLE_NAME: { Ref: LOGICAL_ID('CheckTable') },
      KEY_SECRET_ARN: { Ref: LOGICAL_ID('CheckKey') },
      SCOPE: expect.stringMatching(/^StackCheck[0-9A-F]{8}$/),
      POLICY: 'KEEP_FIRST',
      ALLOWED: '1',
      RESERVATION_SECONDS: '900',
      LOCK_SECONDS: '608400',
      RETRY_GRACE_SECONDS: '900',
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

  test.each([
    [DuplicatePolicy.keepFirst(), { allowed: 1, replaces: false }],
    [DuplicatePolicy.replace(), { allowed: 1, replaces: true }],
    [DuplicatePolicy.allow(5), { allowed: 5, replaces: false }],
  ])('gives the handler the policy %j', (policy, read) => {
    expect(readSettings(environmentOf(templateOf({ policy }))).policy).toStrictEqual(read);
    expect(policy).toMatchObject(read);
  });

  test.each([0, 6, 1.5, NaN])('no customer may have %s callbacks', (callbacks) => {
    expect(messageOf(() => DuplicatePolicy.allow(callbacks))).toBe('DuplicatePolicy.allow is not valid\n  - [AllowedOutOfRange] callbacks must be a whole '
      + `number from 1 to 5, got ${shown(callbacks)}; leave the check out if there shall be no limit`);
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
    ['retryInterval', Duration.seconds(0), '0'],
  ])('rejects a %s of %s', (prop, period, got) => {
    expect(refusal({ [prop]: period })).toBe('DuplicateCheck "Stack/Check" is not valid\n'
      + `  - [PeriodOutOfRange] ${prop} must be whole seconds, from 1 second to 365 days, got ${got} seconds; leave it out for the default`);
  });

  test('rejects a country that is no code', () => {
    expect(refusal({ defaultCountry: 'usa' })).toBe('DuplicateCheck "Stack/Check" is not valid\n'
      + '  - [NotACountry] defaultCountry must be an ISO 3166 code of two letters, got "usa"; write it like "US"');
  });
});
