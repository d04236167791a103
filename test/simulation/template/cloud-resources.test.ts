import { INSTANCE, modelOfResources, Resources, stackOf } from './private/stack';
import { modelOf } from '../../../src/simulation/template/model-of';

const arn = (logicalId: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [logicalId, attribute] });
const ARN = 'arn:aws:lambda:us-east-1:111122223333:function:helper';
const FUNCTION: Resources = { Helper: ['AWS::Lambda::Function', { FunctionName: 'helper', Handler: 'index.handler' }] };

const cloudOf = (resources: Resources) => modelOfResources(resources).cloud;

test('names and ARNs look like those of the service, and names are not too long', () => {
  const logicalId = 'A'.repeat(100);
  const { functions, cloud } = modelOfResources({ [logicalId]: ['AWS::Lambda::Function'], Queue: ['AWS::SQS::Queue'], Table: ['AWS::DynamoDB::Table'] });
  const [{ name, arn: functionArn }] = functions.values();
  expect(name).toHaveLength(64);
  expect(name).toMatch(/^Center-A+-[0-9A-F]{12}$/);
  expect(functionArn).toBe(`arn:aws:lambda:us-east-1:111122223333:function:${name}`);
  expect([...cloud.messageQueues.keys()][0]).toMatch(/^https:\/\/sqs\.us-east-1\.amazonaws\.com\/111122223333\/Center-Queue-[0-9A-F]{12}$/);
  expect([...cloud.tables.values()][0].arn).toMatch(/^arn:aws:dynamodb:us-east-1:111122223333:table\/Center-Table-[0-9A-F]{12}$/);
});

test('a function has what it runs with, and what Lambda gives it otherwise', () => {
  const { functions } = modelOfResources({
    ...FUNCTION,
    Big: ['AWS::Lambda::Function', { FunctionName: 'big', Timeout: '8', MemorySize: 512, Environment: { Variables: { TABLE: { Ref: 'Table' }, LIMIT: 5 } } }],
    Table: ['AWS::DynamoDB::Table', { TableName: 'calls' }],
  });
  const nothing = { code: undefined, layers: [] };
  expect([...functions.values()]).toEqual([
    { arn: ARN, name: 'helper', timeout: 3000, memory: 128, handler: 'index.handler', environment: {}, ...nothing },
    { arn: ARN.replace('helper', 'big'), name: 'big', timeout: 8000, memory: 512, handler: '', environment: { TABLE: 'calls', LIMIT: '5' }, ...nothing },
  ]);
});

test('an alias and a version of a function are further keys of it', () => {
  const { functions } = modelOfResources({
    ...FUNCTION,
    One: ['AWS::Lambda::Version', { FunctionName: { Ref: 'Helper' } }],
    Live: ['AWS::Lambda::Alias', { FunctionName: arn('Helper'), FunctionVersion: arn('One', 'Version'), Name: 'live' }],
  });
  expect([...functions].map(([key, { name }]) => [key, name])).toEqual([[ARN, 'helper'], [`${ARN}:1`, 'helper'], [`${ARN}:live`, 'helper']]);
});

test('a function of another region is found by its name', () => {
  const other = stackOf({ ...FUNCTION, Permission: ['AWS::Lambda::Permission', { FunctionName: { Ref: 'Helper' }, Action: 'lambda:InvokeFunction', Principal: 'events.amazonaws.com' }] }, {}, 'Other');
  const { cloud } = modelOf([stackOf({}), { ...other, region: 'eu-west-1' }], { instanceArn: INSTANCE });
  expect(cloud.permissions).toMatchObject([{ functionArn: ARN.replace('us-east-1', 'eu-west-1') }]);
});

test('who may invoke a function, by which way, and what becomes of failures', () => {
  const cloud = cloudOf({
    ...FUNCTION,
    Calls: ['AWS::SQS::Queue', { QueueName: 'calls' }],
    Permission: ['AWS::Lambda::Permission', { FunctionName: { Ref: 'Helper' }, Action: 'lambda:InvokeFunction', Principal: 'connect.amazonaws.com', SourceArn: INSTANCE }],
    Association: ['AWS::Connect::IntegrationAssociation', { InstanceId: INSTANCE, IntegrationType: 'LAMBDA_FUNCTION', IntegrationArn: arn('Helper') }],
    Url: ['AWS::Lambda::Url', { TargetFunctionArn: arn('Helper'), AuthType: 'AWS_IAM' }],
    Source: ['AWS::Lambda::EventSourceMapping', {
      EventSourceArn: arn('Calls'), FunctionName: { Ref: 'Helper' }, BatchSize: 5, FunctionResponseTypes: ['ReportBatchItemFailures'], ScalingConfig: { MaximumConcurrency: 2 },
    }],
    Invocation: ['AWS::Lambda::EventInvokeConfig', { FunctionName: { Ref: 'Helper' }, MaximumRetryAttempts: 1, DestinationConfig: { OnFailure: { Destination: arn('Calls') } } }],
  });
  const sourceArn = 'arn:aws:sqs:us-east-1:111122223333:calls';
  expect(cloud.permissions).toEqual([{ functionArn: ARN, action: 'lambda:InvokeFunction', principal: 'connect.amazonaws.com', sourceArn: INSTANCE }]);
  expect([...cloud.associated]).toEqual([ARN]);
  expect(cloud.urls).toEqual([{ functionArn: ARN, url: expect.stringMatching(/^https:\/\/[0-9a-f]{32}\.lambda-url\.us-east-1\.on\.aws\/$/), needsSignature: true }]);
  expect(cloud.eventSources).toEqual([{ sourceArn, functionArn: ARN, enabled: true, batchSize: 5, window: 0, reportsFailures: true, mostAtOnce: 2 }]);
  expect(cloud.invocations).toEqual([{ functionArn: ARN, retries: 1, retryFor: 21_600_000, failuresArn: sourceArn }]);
});

test('a table has its key, its indexes and when items expire', () => {
  const key = (...names: string[]) => names.map((AttributeName, index) => ({ AttributeName, KeyType: index === 0 ? 'HASH' : 'RANGE' }));
  const { tables } = cloudOf({
    Table: ['AWS::DynamoDB::Table', {
      TableName: 'calls',
      KeySchema: key('pk', 'sk'),
      GlobalSecondaryIndexes: [{ IndexName: 'holder', KeySchema: key('holder') }],
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    }],
  });
  expect(tables.get('calls')).toEqual({
    arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/calls',
    name: 'calls',
    key: { partition: 'pk', sort: 'sk' },
    indexes: [{ name: 'holder', partition: 'holder' }],
    expiry: 'expiresAt',
  });
});

test('a queue of messages has its times and where failures go', () => {
  const { messageQueues } = cloudOf({
    Dead: ['AWS::SQS::Queue', { QueueName: 'dead', FifoQueue: true, MessageRetentionPeriod: 1_209_600 }],
    Calls: ['AWS::SQS::Queue', { QueueName: 'calls', DelaySeconds: 5, VisibilityTimeout: 180, RedrivePolicy: { deadLetterTargetArn: arn('Dead'), maxReceiveCount: 3 } }],
  });
  const [dead, calls] = messageQueues.values();
  expect(dead).toEqual({
    arn: 'arn:aws:sqs:us-east-1:111122223333:dead',
    url: 'https://sqs.us-east-1.amazonaws.com/111122223333/dead',
    name: 'dead',
    isFifo: true,
    delay: 0,
    visibilityTimeout: 30_000,
    retention: 1_209_600_000,
  });
  expect(calls).toMatchObject({
    isFifo: false, delay: 5000, visibilityTimeout: 180_000, retention: 345_600_000, deadLetters: { queueArn: dead.arn, afterReceives: 3 },
  });
});

test('rules and schedules have their targets', () => {
  const pattern = { source: ['aws.connect'], detail: { instanceArn: [INSTANCE] } };
  const { rules, schedules } = cloudOf({
    ...FUNCTION,
    Events: ['AWS::Events::Rule', { Name: 'events', EventPattern: pattern, Targets: [{ Id: 'One', Arn: arn('Helper'), RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 300 } }] }],
    Tick: ['AWS::Events::Rule', { Name: 'tick', EventBusName: 'bus', ScheduleExpression: 'rate(1 minute)', State: 'DISABLED', Targets: [{ Id: 'One', Arn: arn('Helper'), Input: '{}' }] }],
    Nightly: ['AWS::Scheduler::Schedule', { Name: 'nightly', ScheduleExpression: 'cron(0 2 * * ? *)', ScheduleExpressionTimezone: 'America/New_York', Target: { Arn: arn('Helper'), RoleArn: 'role' } }],
  });
  expect(rules).toEqual([
    { arn: 'arn:aws:events:us-east-1:111122223333:rule/events', name: 'events', enabled: true, pattern, targets: [{ arn: ARN, retries: 2, retryFor: 300_000 }] },
    {
      arn: 'arn:aws:events:us-east-1:111122223333:rule/bus/tick',
      name: 'tick',
      enabled: false,
      schedule: 'rate(1 minute)',
      targets: [{ arn: ARN, input: '{}', retries: 185, retryFor: 86_400_000 }],
    },
  ]);
  expect(schedules).toEqual([{
    arn: 'arn:aws:scheduler:us-east-1:111122223333:schedule/default/nightly',
    name: 'nightly',
    enabled: true,
    expression: 'cron(0 2 * * ? *)',
    timeZone: 'America/New_York',
    target: { arn: ARN, retries: 185, retryFor: 86_400_000 },
  }]);
});

test('a secret that would be generated is as long as wanted, of the wanted characters, and the same in every run', () => {
  const resources: Resources = {
    Plain: ['AWS::SecretsManager::Secret', { Name: 'plain-word', GenerateSecretString: { PasswordLength: 64 } }],
    Pins: ['AWS::SecretsManager::Secret', { GenerateSecretString: { PasswordLength: 8, ExcludeLowercase: true, GenerateStringKey: 'kim', SecretStringTemplate: '{"lou":"1"}' } }],
    Given: ['AWS::SecretsManager::Secret', { SecretString: 'open sesame' }],
  };
  const [plain, pins, given] = cloudOf(resources).secrets.values();
  expect(plain).toMatchObject({ name: 'plain-word', arn: expect.stringMatching(/^arn:aws:secretsmanager:us-east-1:111122223333:secret:plain-word-\w{6}$/) });
  expect(plain.value).toHaveLength(64);
  expect(JSON.parse(pins.value)).toEqual({ lou: '1', kim: expect.stringMatching(/^\d{8}$/) });
  expect(given.value).toBe('open sesame');
  expect([...cloudOf(resources).secrets.values()]).toEqual([plain, pins, given]);
});

test('a key has its use and its aliases', () => {
  const { keys } = cloudOf({
    Key: ['AWS::KMS::Key', { KeyUsage: 'GENERATE_VERIFY_MAC', KeySpec: 'HMAC_256' }],
    Alias: ['AWS::KMS::Alias', { AliasName: 'alias/numbers', TargetKeyId: arn('Key') }],
  });
  const [key] = keys.values();
  expect(key).toEqual({ arn: `arn:aws:kms:us-east-1:111122223333:key/${key.id}`, id: key.id, usage: 'GENERATE_VERIFY_MAC', spec: 'HMAC_256', aliases: ['alias/numbers'] });
});

test.each([
  ['AWS::SNS::Topic', { Ref: 'It' }, /^arn:aws:sns:us-east-1:111122223333:Center-It-/],
  ['AWS::SNS::Topic', arn('It', 'TopicName'), /^Center-It-/],
  ['AWS::Events::EventBus', arn('It'), /^arn:aws:events:us-east-1:111122223333:event-bus\/Center-It-/],
  ['AWS::IAM::Role', arn('It'), /^arn:aws:iam::111122223333:role\/Center-It-/],
  ['AWS::IAM::Role', { Ref: 'It' }, /^Center-It-/],
  ['AWS::IAM::ManagedPolicy', { Ref: 'It' }, /^arn:aws:iam::111122223333:policy\/Center-It-/],
  ['AWS::Logs::LogGroup', arn('It'), /^arn:aws:logs:us-east-1:111122223333:log-group:Center-It-[0-9A-F]+:\*$/],
  ['AWS::S3::Bucket', arn('It'), /^arn:aws:s3:::center-it-[0-9a-f]+$/],
  ['AWS::S3::Bucket', arn('It', 'RegionalDomainName'), /^center-it-[0-9a-f]+\.s3\.us-east-1\.amazonaws\.com$/],
  ['AWS::Kinesis::Stream', arn('It'), /^arn:aws:kinesis:us-east-1:111122223333:stream\/Center-It-/],
  ['AWS::CloudWatch::Alarm', arn('It'), /^arn:aws:cloudwatch:us-east-1:111122223333:alarm:Center-It-/],
  ['AWS::Lambda::LayerVersion', { Ref: 'It' }, /^arn:aws:lambda:us-east-1:111122223333:layer:Center-It-[0-9A-F]+:1$/],
  ['AWS::Lambda::EventSourceMapping', { Ref: 'It' }, /^[-0-9a-f]{36}$/],
  ['AWS::SecretsManager::Secret', { Ref: 'It' }, /^arn:aws:secretsmanager:us-east-1:111122223333:secret:Center-It-/],
  ['AWS::KMS::Key', { Ref: 'It' }, /^[-0-9a-f]{36}$/],
  ['AWS::CloudFormation::Stack', { Ref: 'It' }, /^arn:aws:cloudformation:us-east-1:111122223333:stack\/Center-It-/],
  ['AWS::Glue::Database', arn('It'), /^arn:aws:glue:us-east-1:111122223333:database\/Center-It-/],
  ['Custom::Anything', { Ref: 'It' }, /^Center-It-/],
])('what %s is called', (type, reference, expected) => {
  const { functions } = modelOfResources({
    Show: ['AWS::Lambda::Function', { FunctionName: 'show', Environment: { Variables: { VALUE: reference } } }],
    It: [type, type === 'AWS::Lambda::EventSourceMapping' ? { EventSourceArn: 'arn', FunctionName: 'show' } : {}],
  });
  expect([...functions.values()][0].environment.VALUE).toMatch(expected);
});

test('a parameter of the parameter store that a template makes has its value', () => {
  const { functions } = modelOfResources({
    Show: ['AWS::Lambda::Function', { Environment: { Variables: { VALUE: arn('It', 'Value') } } }],
    It: ['AWS::SSM::Parameter', { Name: '/limit', Type: 'String', Value: '5' }],
  });
  expect([...functions.values()][0].environment.VALUE).toBe('5');
});
