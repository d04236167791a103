import { Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { IKey, Key } from 'aws-cdk-lib/aws-kms';
import { HelperFunction } from '../../src/callbacks/private/helper-function';
import { newStack } from '../private/callback-setup';
import { statementsOf } from '../private/helper-functions';

const KEY_ARN = 'arn:aws:kms:eu-central-1:111122223333:key/11111111-2222-3333-4444-555555555555';

function templateWith(keyOf: (stack: Stack) => IKey | undefined): Template {
  const stack = newStack();
  new HelperFunction(stack, 'Helper', {
    handler: 'duplicate-callback', description: 'Helps', environment: {}, statements: [], timeout: Duration.seconds(4), options: { encryptionKey: keyOf(stack) },
  });
  return Template.fromStack(stack);
}

describe('A key of the user', () => {
  test('encrypts environment and log of a helper, which may use it and no other', () => {
    const template = templateWith((stack) => Key.fromKeyArn(stack, 'Key', KEY_ARN));
    template.hasResourceProperties('AWS::Lambda::Function', { KmsKeyArn: KEY_ARN });
    template.hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: KEY_ARN });
    expect(statementsOf(template).slice(1)).toStrictEqual([
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'], Resource: KEY_ARN },
    ]);
  });

  test('lets CloudWatch Logs use it for log groups of the account, if the app makes it', () => {
    templateWith((stack) => new Key(stack, 'Key')).hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([Match.objectLike({
          Principal: { Service: { 'Fn::Join': ['', ['logs.', { Ref: 'AWS::Region' }, '.amazonaws.com']] } },
          Condition: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': Match.anyValue() } },
        })]),
      },
    });
  });

  test('is not asked for without one', () => {
    const template = templateWith(() => undefined);
    expect(JSON.stringify(template.toJSON())).not.toContain('kms:');
  });
});
