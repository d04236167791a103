import { Around, INSTANCE, problemsOf, resolved, Resources, stackOf } from './private/stack';
import type { Json, JsonObject } from '../../../src/language/json';
import { modelOf } from '../../../src/simulation/template/model-of';

const PLACE = 'stack "Center", resource "Function", property "Environment"';

/** What is said of a value in the environment of a function. */
function saidOf(value: Json, more: Around = {}): string[] {
  return problemsOf(() => resolved(value, more)).slice(1).map((line) => line.replace(`${PLACE} `, ''));
}

test('a problem names the stack, the resource and the property, and all of them are told at once', () => {
  const lines = problemsOf(() => modelOf([stackOf({
    Function: ['AWS::Lambda::Function', { Environment: { Variables: { A: { Ref: 'Gone' }, B: { 'Fn::Sub': '${Lost}' } } }, Timeout: { Ref: 'Away' } }],
    Queue: ['AWS::SQS::Queue', { DelaySeconds: { Ref: 'Gone' } }],
  })], { instanceArn: INSTANCE }));
  expect(lines).toEqual([
    'the deployment is not valid',
    `  - [ReferenceToNothing] ${PLACE} refers to what is not in the template, got "Gone"; refer to one of its resources or parameters`,
    `  - [ReferenceToNothing] ${PLACE} refers to what is not in the template, got "Lost"; refer to one of its resources or parameters`,
    '  - [ReferenceToNothing] stack "Center", resource "Function", property "Timeout" refers to what is not in the template, got "Away"; '
      + 'refer to one of its resources or parameters',
    '  - [ReferenceToNothing] stack "Center", resource "Queue", property "DelaySeconds" refers to what is not in the template, got "Gone"; '
      + 'refer to one of its resources or parameters',
  ]);
});

test.each<[string, Json, Around, string]>([
  ['a pseudo parameter that there is not', { Ref: 'AWS::Planet' }, {},
    '[UnknownPseudoParameter] refers to a pseudo parameter that there is not, got "AWS::Planet"; use one of AWS::AccountId, AWS::NotificationARNs, AWS::Partition, '
    + 'AWS::Region, AWS::StackId, AWS::StackName, AWS::URLSuffix'],
  ['an attribute that nobody can know', { 'Fn::GetAtt': ['Odd', 'Secret'] }, { resources: { Odd: ['Custom::Odd'] } },
    "[UnknownAttribute] refers to the attribute Secret of \"Odd\", which only a deployment knows, got \"Odd.Secret\"; say what it is: values: { 'Center.Odd.Secret': '…' }"],
  ['an attribute without a name', { 'Fn::GetAtt': ['Odd'] }, {},
    '[NotAnAttribute] has a Fn::GetAtt that names no attribute, got ["Odd"]; write { "Fn::GetAtt": ["LogicalId", "Attribute"] }'],
  ['a resource whose condition does not hold', { Ref: 'Odd' }, {
    resources: { Odd: ['Custom::Odd', {}, { Condition: 'Never' }] }, template: { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } },
  }, '[ReferenceToUnmade] refers to a resource whose condition does not hold, got "Odd"; refer to it under the same condition'],
  ['a parameter without a value', { Ref: 'Stage' }, { template: { Parameters: { Stage: { Type: 'String' } } } },
    "[ParameterWithoutValue] refers to the parameter \"Stage\", which has no default, got {\"Type\":\"String\"}; say what it is: parameters: { 'Center': { Stage: '…' } }"],
  ['a parameter of the parameter store', { Ref: 'Image' }, { template: { Parameters: { Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/image' } } } },
    '[ParameterOfParameterStore] refers to the parameter "Image", whose value only the parameter store knows, got "AWS::SSM::Parameter::Value<String>"; '
    + "say what it is: parameters: { 'Center': { Image: '…' } }"],
  ['an import that nobody exports', { 'Fn::ImportValue': 'name' }, {},
    "[UnknownExport] imports what none of the stacks exports, got \"name\"; give the stack that does, or say what it is: values: { 'name': '…' }"],
  ['an output of a stack that was not given', { 'Fn::GetStackOutput': { StackName: 'Other', OutputName: 'Name' } }, {},
    "[UnknownStack] reads an output of a stack that was not given, got \"Other.Name\"; give its template too, or say what it is: values: { 'Other.Name': '…' }"],
  ['an output that there is not', { 'Fn::GetStackOutput': { StackName: 'Center', OutputName: 'Name' } }, {},
    '[UnknownOutput] reads an output that stack "Center" does not have, got "Name"; read one of its outputs'],
  ['a dynamic reference', 'user:{{resolve:secretsmanager:login}}', {},
    "[DynamicReference] holds what only a deployment looks up, got \"{{resolve:secretsmanager:login}}\"; say what it is: values: { '{{resolve:secretsmanager:login}}': '…' }"],
  ['a function that is not known', { 'Fn::GetAZs': '' }, {},
    '[UnknownFunction] uses Fn::GetAZs, which is not resolved here, got {"Fn::GetAZs":""}; resolve it before, or write the value'],
  ['an item beyond the end', { 'Fn::Select': [2, ['a', 'b']] }, {},
    '[NothingToSelect] selects item 2 of what has 2, got [2,["a","b"]]; count from 0, and only as far as the list goes'],
  ['an item of what is no list', { 'Fn::Select': [0, 'ab'] }, {},
    '[NothingToSelect] selects item 0 of what has none, got [0,"ab"]; count from 0, and only as far as the list goes'],
  ['a map that is not there', { 'Fn::FindInMap': ['Limits', 'us-east-1', 'most'] }, {},
    '[NotInMap] looks for what is not in the Mappings of the template, got ["Limits","us-east-1","most"]; add Limits.us-east-1.most to them, or look for something else'],
  ['a list where a text belongs', { 'Fn::Base64': ['a'] }, {},
    '[NotAText] has something else where a text is expected, got ["a"]; write a text, or a function that gives one'],
  ['a text where a list belongs', { 'Fn::Join': ['', 'a'] }, {},
    '[NotAList] has something else where a list is expected, got "a"; write a list, or a function that gives one'],
  ['a condition that is not there', { 'Fn::If': ['Never', 'a', 'b'] }, {},
    '[UnknownCondition] names a condition that is not in the template, got "Never"; add it to the Conditions of the template'],
  ['a choice with one way', { 'Fn::If': ['Never', 'a'] }, {},
    '[NotAChoice] has a Fn::If without its three parts, got ["Never","a"]; write { "Fn::If": ["Condition", value, other value] }'],
])('what is said of %s', (_, value, more, expected) => {
  expect(saidOf(value, more)).toEqual([`  - ${expected}`]);
});

test('a problem in a condition is told where the condition stands, once', () => {
  const template = { Conditions: { Is: { 'Fn::Equals': [{ Ref: 'Gone' }, 'a'] } } };
  expect(saidOf([{ 'Fn::If': ['Is', 'a', 'b'] }, { 'Fn::If': ['Is', 'a', 'b'] }], { template })).toEqual([
    '  - [ReferenceToNothing] stack "Center", condition "Is" refers to what is not in the template, got "Gone"; refer to one of its resources or parameters',
  ]);
});

test.each<[string, JsonObject, Resources, Json]>([
  ['conditions', { Conditions: { Is: { 'Fn::Not': [{ Condition: 'Is' }] } } }, {}, { 'Fn::If': ['Is', 'a', 'b'] }],
  ['names', {}, { One: ['AWS::SQS::Queue', { QueueName: { Ref: 'Two' } }], Two: ['AWS::SQS::Queue', { QueueName: { Ref: 'One' } }] }, { Ref: 'One' }],
  ['outputs', { Outputs: { Name: { Value: { 'Fn::ImportValue': 'name' }, Export: { Name: 'name' } } } }, {}, { 'Fn::ImportValue': 'name' }],
])('a circle of %s is an error, and no endless recursion', (_, template, resources, value) => {
  expect(saidOf(value, { template, resources }).join('\n')).toMatch(/\[Circle\] .* refers to itself in a circle|\[Circle\] .* asks for itself in a circle/);
});

test('a property of the wrong kind is an error', () => {
  const lines = problemsOf(() => modelOf([stackOf({
    Function: ['AWS::Lambda::Function', { Timeout: 'soon', Environment: [] }],
    Queue: ['AWS::Connect::Queue', { InstanceArn: INSTANCE, QuickConnectArns: 'none', OutboundCallerConfig: { OutboundFlowArn: {} } }],
    Rule: ['AWS::Lambda::EventSourceMapping', { EventSourceArn: 'arn', FunctionName: 'f', Enabled: 'perhaps' }],
  })]));
  expect(lines).toEqual([
    'the deployment is not valid',
    '  - [PropertyNotReadable] stack "Center", resource "Queue", property "Name" is missing, got nothing; write it',
    '  - [PropertyNotReadable] stack "Center", resource "Queue", property "OutboundCallerConfig.OutboundFlowArn" is not a text, got {}; write a text',
    '  - [PropertyNotReadable] stack "Center", resource "Queue", property "QuickConnectArns" is not a list, got "none"; write a list',
    '  - [PropertyNotReadable] stack "Center", resource "Function", property "Timeout" is not a number, got "soon"; write a number',
    '  - [PropertyNotReadable] stack "Center", resource "Function", property "Environment" is not an object, got []; write an object',
    '  - [PropertyNotReadable] stack "Center", resource "Rule", property "Enabled" is neither true nor false, got "perhaps"; write true or false',
  ]);
});

test('references that lead nowhere are found in every resource, also where the rest is not resolved', () => {
  const policy: JsonObject = {
    Good: [{ Ref: 'AWS::Region' }, { Ref: 'Stage' }, { 'Fn::GetAtt': ['Odd', 'Secret'] }, { 'Fn::Sub': ['${Odd.Arn} ${Own} ${!Gone}', { Own: { Ref: 'Odd' } }] }],
    Bad: [{ Ref: 'One' }, { 'Fn::GetAtt': 'Two.Arn' }, { 'Fn::Sub': ['${Three} ${Four.Arn}', { Five: { Ref: 'Five' } }] }, { Ref: 'One' }],
  };
  const template = { Parameters: { Stage: { Type: 'String' } } };
  const lines = saidOf('a', { template, resources: { Odd: ['Custom::Odd'], Policy: ['AWS::IAM::Policy', policy] } });
  expect(lines).toEqual(['One', 'Two', 'Three', 'Four', 'Five'].map((name) => (
    `  - [ReferenceToNothing] stack "Center", resource "Policy", property "Bad" refers to what is not in the template, got "${name}"; `
    + 'refer to one of its resources or parameters')));
});

test('a stack that is given twice is an error', () => {
  const stack = stackOf({ Calls: ['AWS::SQS::Queue'] });
  expect(problemsOf(() => modelOf([stack, stack], { instanceArn: INSTANCE }))).toEqual([
    'the deployment is not valid', '  - [StackGivenTwice] the stack "Center" is given twice, got two templates of that name; give one of them',
  ]);
});

test('what is known of something else than a contact center is an error', () => {
  const known = { 'arn:aws:s3:::bucket': {}, [`${INSTANCE}/security-profile/1`]: {} };
  expect(problemsOf(() => modelOf([stackOf({})], { instanceArn: INSTANCE, known })).map((line) => line.replace(/; write the ARN of a .*$/, ''))).toEqual([
    'the deployment is not valid',
    '  - [NotAnArn] "known" tells of what is no resource of a contact center, got "arn:aws:s3:::bucket"',
    `  - [NotAnArn] "known" tells of what is no resource of a contact center, got "${INSTANCE}/security-profile/1"`,
  ]);
});

test('a secret whose template is no JSON is an error', () => {
  const secret: Resources[string] = ['AWS::SecretsManager::Secret', { GenerateSecretString: { GenerateStringKey: 'pin', SecretStringTemplate: 'no' } }];
  expect(problemsOf(() => modelOf([stackOf({ Pins: secret })], { instanceArn: INSTANCE }))[1]).toBe(
    '  - [SecretTemplate] stack "Center", resource "Pins", property "SecretStringTemplate" is no JSON object, got "no"; write one, e.g. {}');
});

test('a flow whose content is no flow, or whose type is none, is an error', () => {
  const flow = (Name: string, others: JsonObject): Resources[string] => ['AWS::Connect::ContactFlow', { InstanceArn: INSTANCE, Name, Type: 'CONTACT_FLOW', ...others }];
  const lines = problemsOf(() => modelOf([stackOf({ One: flow('One', { Content: '[]' }), Two: flow('Two', { Content: '{}', Type: 'FLOW' }) })]));
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^ {2}- \[NotAFlow\] stack "Center", resource "One", property "Content": a flow document is a JSON object, got \[\];/),
    expect.stringMatching(/^ {2}- \[UnknownFlowType\] stack "Center", resource "Two", property "Type" is no type of flow, got "FLOW"; write one of CONTACT_FLOW,/),
  ]);
});

test('what cannot be resolved and what cannot be read are told together', () => {
  const lines = problemsOf(() => modelOf([stackOf({
    Queue: ['AWS::Connect::Queue', { InstanceArn: INSTANCE, Name: { Ref: 'Gone' } }],
    Flow: ['AWS::Connect::ContactFlow', { InstanceArn: INSTANCE, Name: 'Main', Type: 'CONTACT_FLOW', Content: { 'Fn::Sub': '"${Queue}"' } }],
  })]));
  expect(lines.slice(1)).toEqual([expect.stringContaining('[ReferenceToNothing]'), expect.stringContaining('[NotAFlow]')]);
});

test('hours in a time zone that there is not are an error', () => {
  const hours: Resources[string] = ['AWS::Connect::HoursOfOperation', { InstanceArn: INSTANCE, Name: 'Office', TimeZone: 'Mars/Olympus', Config: [] }];
  expect(problemsOf(() => modelOf([stackOf({ Hours: hours })]))[1]).toBe(
    '  - [UnknownTimeZone] stack "Center", resource "Hours", property "TimeZone" is no time zone, got "Mars/Olympus"; write one like "America/New_York"');
});

test('a quick connect of a kind that there is not is an error', () => {
  const quickConnect: Resources[string] = ['AWS::Connect::QuickConnect', { InstanceArn: INSTANCE, Name: 'Q', QuickConnectConfig: { QuickConnectType: 'constructor' } }];
  expect(problemsOf(() => modelOf([stackOf({ Odd: quickConnect })]))[1]).toBe(
    '  - [UnknownQuickConnect] stack "Center", resource "Odd" is of a kind that there is not, got "constructor"; write one of USER, QUEUE, PHONE_NUMBER, FLOW');
});

test('templates without a contact center, or with two of them, are errors', () => {
  const queue = (InstanceArn: string): Resources[string] => ['AWS::Connect::Queue', { InstanceArn, Name: 'Q' }];
  expect(problemsOf(() => modelOf([stackOf({ Calls: ['AWS::SQS::Queue'] })]))[1])
    .toBe('  - [NotOneInstance] the templates hold no contact center, got no resource of Amazon Connect; give the templates of one');
  expect(problemsOf(() => modelOf([stackOf({ One: queue(INSTANCE), Two: queue(`${INSTANCE}2`) })]))[1]).toMatch(
    /^ {2}- \[NotOneInstance\] the templates hold resources of several instances, got arn:\S+ and arn:\S+; give the stacks of one stage, or say which instance is meant: instanceArn$/);
});

test('of two instances, the one that is meant is read', () => {
  const queue = (InstanceArn: string, Name: string): Resources[string] => ['AWS::Connect::Queue', { InstanceArn, Name }];
  const model = modelOf([stackOf({ One: queue(INSTANCE, 'one'), Two: queue(`${INSTANCE}2`, 'two') })], { instanceArn: `${INSTANCE}2` });
  expect([...model.queues.values()].map(({ name }) => name)).toEqual(['two']);
});

test('a queue that takes as many as the quotas allow together, or more, is an error (CP-2, K20)', () => {
  const limited = (MaxContacts: number, quotas = {}) => () => modelOf([stackOf({ Queue: ['AWS::Connect::Queue', { InstanceArn: INSTANCE, Name: 'Q', MaxContacts }] })], { quotas });
  expect(problemsOf(limited(4009))).toEqual([]);
  expect(problemsOf(limited(4010))[1]).toBe('  - [LimitAboveQuotas] queue "Q" must take fewer contacts than the quotas allow together, got 4010; take at most 4009, '
    + 'or say what the instance allows: quotas');
  expect(problemsOf(limited(4010, { concurrentCalls: 11 }))).toEqual([]);
});
