import { INSTANCE, resolved, stackOf } from './private/stack';
import type { Json } from '../../../src/language/json';
import { modelOf } from '../../../src/simulation/template/model-of';

const QUEUE = { Calls: ['AWS::SQS::Queue', { QueueName: 'calls' }] } as const;

test('Ref leads to a parameter, a pseudo parameter or a resource', () => {
  expect(resolved({ Ref: 'Stage' }, { template: { Parameters: { Stage: { Type: 'String', Default: 'test' } } } })).toBe('test');
  expect(resolved({ Ref: 'AWS::Region' })).toBe('us-east-1');
  expect(resolved({ Ref: 'Calls' }, { resources: QUEUE })).toBe('https://sqs.us-east-1.amazonaws.com/111122223333/calls');
});

test('the value that the caller gives goes before the default of a parameter, also for one of the parameter store', () => {
  const template = { Parameters: { Stage: { Type: 'String', Default: 'test' }, Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/image' } } };
  const options = { parameters: { Center: { Stage: 'live', Image: 'ami-1' } } };
  expect(resolved({ 'Fn::Join': ['-', [{ Ref: 'Stage' }, { Ref: 'Image' }]] }, { template, options })).toBe('live-ami-1');
});

test('a list parameter is a list', () => {
  const template = { Parameters: { Names: { Type: 'CommaDelimitedList', Default: 'one, two' }, Zones: { Type: 'List<String>', Default: 'a,b' } } };
  expect(resolved({ 'Fn::Select': [1, { Ref: 'Names' }] }, { template })).toBe('two');
  expect(resolved({ 'Fn::Join': ['+', { Ref: 'Zones' }] }, { template })).toBe('a+b');
});

test('every pseudo parameter has a value', () => {
  const text = ['AccountId', 'Partition', 'Region', 'StackName', 'URLSuffix'].map((name) => `\${AWS::${name}}`).join(' ');
  expect(resolved({ 'Fn::Sub': text })).toBe('111122223333 aws us-east-1 Center amazonaws.com');
  expect(resolved({ Ref: 'AWS::StackId' })).toMatch(/^arn:aws:cloudformation:us-east-1:111122223333:stack\/Center\/[-0-9a-f]{36}$/);
  expect(resolved({ 'Fn::Join': ['', { Ref: 'AWS::NotificationARNs' }] })).toBe('');
});

test('a property that is AWS::NoValue is not there', () => {
  expect(resolved({ Ref: 'AWS::NoValue' })).toBeUndefined();
  expect(resolved({ 'Fn::Join': ['-', ['a', { Ref: 'AWS::NoValue' }, 'b']] })).toBe('a-b');
});

test('Fn::GetAtt takes a list or a text with a dot', () => {
  expect(resolved({ 'Fn::GetAtt': ['Calls', 'Arn'] }, { resources: QUEUE })).toBe('arn:aws:sqs:us-east-1:111122223333:calls');
  expect(resolved({ 'Fn::GetAtt': 'Calls.QueueName' }, { resources: QUEUE })).toBe('calls');
  expect(resolved({ 'Fn::GetAtt': ['Calls', { 'Fn::Sub': 'QueueName' }] }, { resources: QUEUE })).toBe('calls');
});

test('Fn::Sub fills in resources, attributes and variables, and leaves literals', () => {
  expect(resolved({ 'Fn::Sub': '${AWS::Region} ${Calls.QueueName} ${!Calls}' }, { resources: QUEUE })).toBe('us-east-1 calls ${Calls}');
  expect(resolved({ 'Fn::Sub': ['${Name}/${Calls}', { Name: { Ref: 'AWS::StackName' } }] }, { resources: QUEUE }))
    .toBe('Center/https://sqs.us-east-1.amazonaws.com/111122223333/calls');
});

test('Fn::Join, Fn::Split and Fn::Select take texts apart and put them together', () => {
  expect(resolved({ 'Fn::Join': ['|', ['a', 1, { Ref: 'AWS::Region' }]] })).toBe('a|1|us-east-1');
  expect(resolved({ 'Fn::Select': ['1', { 'Fn::Split': ['/', 'a/b/c'] }] })).toBe('b');
});

test('Fn::Base64, Fn::Length and Fn::ToJsonString change what is in them', () => {
  expect(resolved({ 'Fn::Base64': { Ref: 'AWS::Region' } })).toBe(Buffer.from('us-east-1').toString('base64'));
  expect(resolved({ 'Fn::Length': ['a', 'b', 'c'] })).toBe('3');
  expect(resolved({ 'Fn::ToJsonString': { region: { Ref: 'AWS::Region' } } })).toBe('{"region":"us-east-1"}');
});

test('Fn::FindInMap looks into the mappings, and takes the default where there is one', () => {
  const template = { Mappings: { Limits: { 'us-east-1': { most: 50 } } } };
  expect(resolved({ 'Fn::FindInMap': ['Limits', { Ref: 'AWS::Region' }, 'most'] }, { template })).toBe('50');
  expect(resolved({ 'Fn::FindInMap': ['Limits', 'eu-west-1', 'most', { DefaultValue: 10 }] }, { template })).toBe('10');
});

test.each<[string, Json, string]>([
  ['Fn::Equals', { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] }, 'yes'],
  ['Fn::Equals of different things', { 'Fn::Equals': ['a', 'b'] }, 'no'],
  ['Fn::Not', { 'Fn::Not': [{ Condition: 'Is' }] }, 'no'],
  ['Fn::And', { 'Fn::And': [{ Condition: 'Is' }, { 'Fn::Equals': [1, '1'] }] }, 'yes'],
  ['Fn::And where one is false', { 'Fn::And': [{ Condition: 'Is' }, { Condition: 'IsNot' }] }, 'no'],
  ['Fn::Or', { 'Fn::Or': [{ Condition: 'IsNot' }, { Condition: 'Is' }] }, 'yes'],
  ['a condition alone', { Condition: 'IsNot' }, 'no'],
])('Fn::If decides by %s', (_, Decision, expected) => {
  const template = { Conditions: { Decision, Is: { 'Fn::Equals': ['a', 'a'] }, IsNot: { 'Fn::Not': [{ Condition: 'Is' }] } } };
  expect(resolved({ 'Fn::If': ['Decision', 'yes', 'no'] }, { template })).toBe(expected);
});

test('a resource whose condition does not hold is not made', () => {
  const template = { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } };
  const resources = { Calls: ['AWS::SQS::Queue', {}, { Condition: 'Never' }] } as const;
  expect(resolved({ 'Fn::If': ['Never', { Ref: 'Calls' }, 'none'] }, { template, resources })).toBe('none');
});

test('Fn::ImportValue and Fn::GetStackOutput read what another stack has', () => {
  const shared = stackOf({ Bus: ['AWS::SQS::Queue'] }, {
    Outputs: { Name: { Value: { 'Fn::GetAtt': ['Bus', 'QueueName'] }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}-name' } } } },
  }, 'Shared');
  expect(resolved({ 'Fn::ImportValue': { 'Fn::Sub': 'Shared-name' } }, { others: [shared] })).toMatch(/^Shared-Bus-/);
  expect(resolved({ 'Fn::GetStackOutput': { StackName: 'Shared', OutputName: 'Name' } }, { others: [shared] })).toMatch(/^Shared-Bus-/);
});

test('an output whose condition does not hold exports nothing', () => {
  const output = (Value: string, Condition: string) => ({ Value, Condition, Export: { Name: 'name' } });
  const Conditions = { Is: { 'Fn::Equals': ['a', 'a'] }, IsNot: { 'Fn::Equals': ['a', 'b'] } };
  const shared = stackOf({}, { Conditions, Outputs: { One: output('one', 'Is'), Two: output('two', 'IsNot') } }, 'Shared');
  expect(resolved({ 'Fn::ImportValue': 'name' }, { others: [shared] })).toBe('one');
});

test('the caller can say what only a deployment knows', () => {
  const values = { 'shared-name': 'one', 'Elsewhere.Name': 'two', 'Center.Odd.Secret': 'three', '{{resolve:ssm:/name:1}}': 'four' };
  const resources = { Odd: ['Custom::Odd'] } as const;
  expect(resolved({ 'Fn::ImportValue': 'shared-name' }, { options: { values } })).toBe('one');
  expect(resolved({ 'Fn::GetStackOutput': { StackName: 'Elsewhere', OutputName: 'Name' } }, { options: { values } })).toBe('two');
  expect(resolved({ 'Fn::GetAtt': ['Odd', 'Secret'] }, { options: { values }, resources })).toBe('three');
  expect(resolved('<{{resolve:ssm:/name:1}}>', { options: { values } })).toBe('<four>');
});

test.each([
  ['cn-north-1', 'aws-cn amazonaws.com.cn'], ['us-gov-west-1', 'aws-us-gov amazonaws.com'], ['eu-west-1', 'aws amazonaws.com'],
])('a stack in %s has the partition of the region', (region, expected) => {
  const resources = { Function: ['AWS::Lambda::Function', { FunctionName: 'f', Environment: { Variables: { VALUE: { 'Fn::Sub': '${AWS::Partition} ${AWS::URLSuffix}' } } } }] } as const;
  const { functions } = modelOf([{ ...stackOf(resources), region }], { instanceArn: INSTANCE });
  expect([...functions.values()].map(({ environment }) => environment.VALUE)).toEqual([expected]);
});
