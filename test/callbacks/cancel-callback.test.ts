import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { readSettings } from '../../lambda/cancel-callback/settings';
import { CancelCallback, CancelCallbackProps, DuplicateCheck, DuplicatePolicy } from '../../src/callbacks';
import { Instance } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { INSTANCE_ARN, newStack } from '../private/callback-setup';
import { environmentOf, statementsOf } from '../private/helper-functions';

const HANDLER = 'CancelHandler';
const HEADING = 'CancelCallback "Stack/Cancel" is not valid\n';

function declare(props: Partial<CancelCallbackProps> = {}, stack = newStack()): CancelCallback {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  const duplicateCheck = new DuplicateCheck(stack, 'Check', { instance, scopeName: 'support', defaultCountry: 'US', policy: DuplicatePolicy.allow(2) });
  return new CancelCallback(stack, 'Cancel', { instance, duplicateCheck, ...props });
}

function templateOf(props?: Partial<CancelCallbackProps>, stack = newStack()): Template {
  declare(props, stack);
  return Template.fromStack(stack);
}

function withTopic(smsKeywords?: string[]): Template {
  const stack = newStack();
  return templateOf({ smsTopic: new Topic(stack, 'Texts'), smsKeywords }, stack);
}

const ID = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`));

describe('CancelCallback', () => {
  test('may look at locks and take them, hash numbers, and look at and stop contacts of this instance, and nothing else', () => {
    expect(statementsOf(templateOf({ api: true }), HANDLER)).toStrictEqual([
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: { 'Fn::GetAtt': [ID('CancelHandlerLogs'), 'Arn'] } },
      { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], Resource: { 'Fn::GetAtt': [ID('CheckTable'), 'Arn'] } },
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: { Ref: ID('CheckKey') } },
      { Effect: 'Allow', Action: ['connect:DescribeContact', 'connect:StopContact'], Resource: `${INSTANCE_ARN}/contact/*` },
    ]);
  });

  test('gives the handler an environment with which it starts: what the check knows', () => {
    expect(readSettings(environmentOf(templateOf(), HANDLER))).toMatchObject({
      scope: 'support', defaultCountry: 'US', allowed: 2, graceSeconds: 900, keywords: [], instanceId: INSTANCE_ARN.split('/')[1],
    });
    expect(readSettings(environmentOf(templateOf({ retries: false }), HANDLER)).graceSeconds).toBe(0);
  });

  test('listens to texts if there is a topic, and takes one that no carrier takes for itself', () => {
    const template = withTopic();
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'lambda', Endpoint: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${HANDLER}`), 'Arn'] } });
    expect(readSettings(environmentOf(template, HANDLER)).keywords).toEqual(['NOCALL']);
    templateOf().resourceCountIs('AWS::SNS::Subscription', 0);
  });

  test('takes texts in other languages', () => {
    expect(readSettings(environmentOf(withTopic(['Kein Rückruf!', 'pas de rappel']), HANDLER)).keywords).toEqual(['KEIN RÜCKRUF', 'PAS DE RAPPEL']);
  });

  test('has an address for those who may call it, and none unless asked for', () => {
    const stack = newStack();
    const role = new Role(stack, 'Supervisor', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    declare({ api: true }, stack).grantCancel(role);
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'AWS_IAM' });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'lambda:InvokeFunctionUrl', Effect: 'Allow' })]) },
    });
    templateOf().resourceCountIs('AWS::Lambda::Url', 0);
  });

  test('rejects to let somebody call what has no address', () => {
    const role = new Role(newStack(), 'Supervisor', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    expect(messageOf(() => declare().grantCancel(role))).toBe(`${HEADING}  - [ApiMissing] grantCancel needs the API, got a helper without one; set api to true`);
  });

  test('rejects texts that mean something else, or nothing, all at once', () => {
    expect(messageOf(() => withTopic(['Stop.', 'cancel', '!', 'a,b']))).toBe(HEADING
      + '  - [KeywordReserved] smsKeywords has a text that ends or governs all texts to the customer, got "Stop."; write another one, e.g. "NOCALL"\n'
      + '  - [KeywordReserved] smsKeywords has a text that ends or governs all texts to the customer, got "cancel"; write another one, e.g. "NOCALL"\n'
      + '  - [KeywordNotAllowed] smsKeywords must be texts with a letter or digit and without a comma, got "!"; write one like "NOCALL"\n'
      + '  - [KeywordNotAllowed] smsKeywords must be texts with a letter or digit and without a comma, got "a,b"; write one like "NOCALL"');
  });

  test('rejects texts without a topic, and a topic without texts', () => {
    expect(messageOf(() => declare({ smsKeywords: ['NOCALL'] }))).toBe(`${HEADING}  - [TopicMissing] smsKeywords need smsTopic, got ["NOCALL"] without it; `
      + 'set smsTopic or leave smsKeywords out');
    expect(messageOf(() => withTopic([]))).toBe(`${HEADING}  - [NoKeywords] smsKeywords must have at least one text, got []; leave it out for the default`);
  });
});
