import { ENDING, INSTANCE, modelOfResources, Resources } from './private/stack';
import type { JsonObject } from '../../../src/language/json';
import { Center } from '../../../src/simulation/center/center';

const connect = (type: string, properties: JsonObject): Resources[string] => [`AWS::Connect::${type}`, { InstanceArn: INSTANCE, ...properties }];
const arn = (logicalId: string, attribute: string) => ({ 'Fn::GetAtt': [logicalId, attribute] });
const only = <T>(map: ReadonlyMap<string, T>): T => {
  expect(map.size).toBe(1);
  return [...map.values()][0];
};

test('identifiers are UUIDs that are the same in every run, and differ by stack and logical id', () => {
  const queues = () => [...modelOfResources({ One: connect('Queue', { Name: 'One' }), Two: connect('Queue', { Name: 'Two' }) }).queues.keys()];
  expect(queues()).toEqual(queues());
  expect(new Set(queues()).size).toBe(2);
  expect(queues()[0]).toMatch(new RegExp(`^${INSTANCE}/queue/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$`));
});

test('a queue has its limit, its hours, its caller ID and its quick connects (CP-1, CI-1)', () => {
  const { queues, hours, quickConnects, flows } = modelOfResources({
    Hours: connect('HoursOfOperation', { Name: 'Office', TimeZone: 'UTC', Config: [] }),
    Number: ['AWS::Connect::PhoneNumber', { TargetArn: INSTANCE }],
    Whisper: connect('ContactFlow', { Name: 'Whisper', Type: 'OUTBOUND_WHISPER', Content: JSON.stringify(ENDING) }),
    Head: connect('QuickConnect', { Name: 'Head', QuickConnectConfig: { QuickConnectType: 'PHONE_NUMBER', PhoneConfig: { PhoneNumber: '+12065550199' } } }),
    Queue: connect('Queue', {
      Name: 'Support',
      HoursOfOperationArn: arn('Hours', 'HoursOfOperationArn'),
      MaxContacts: '20',
      Status: 'DISABLED',
      QuickConnectArns: [{ Ref: 'Head' }],
      OutboundCallerConfig: { OutboundCallerIdNumberArn: { Ref: 'Number' }, OutboundFlowArn: { Ref: 'Whisper' } },
    }),
  }, { known: {} });
  expect(only(queues)).toEqual({
    id: expect.stringContaining('/queue/'),
    name: 'Support',
    hours: only(hours).id,
    maxContacts: 20,
    enabled: false,
    callerIdNumber: expect.stringMatching(/^\+120655501\d\d$/),
    outboundFlow: only(flows).id,
    quickConnects: [only(quickConnects).id],
  });
});

test('a routing profile has queues with priority and delay, and slots (RT-1, RT-2, RT-8, RT-10)', () => {
  const { profiles, queues } = modelOfResources({
    Queue: connect('Queue', { Name: 'Support' }),
    Profile: connect('RoutingProfile', {
      Name: 'Agents',
      Description: 'Agents',
      DefaultOutboundQueueArn: { Ref: 'Queue' },
      AgentAvailabilityTimer: 'TIME_SINCE_LAST_INBOUND',
      MediaConcurrencies: [
        { Channel: 'VOICE', Concurrency: 1 },
        { Channel: 'CHAT', Concurrency: 3, CrossChannelBehavior: { BehaviorType: 'ROUTE_ANY_CHANNEL' } },
      ],
      QueueConfigs: [{ Priority: 2, Delay: 30, QueueReference: { Channel: 'VOICE', QueueArn: arn('Queue', 'QueueArn') } }],
    }),
  });
  const queue = only(queues).id;
  expect(only(profiles)).toEqual({
    id: expect.stringContaining('/routing-profile/'),
    name: 'Agents',
    outboundKeepsTurn: true,
    defaultOutboundQueue: queue,
    entries: [{ queue, channel: 'voice', priority: 2, delay: 30_000 }],
    channels: [{ channel: 'voice', concurrency: 1, besideOthers: false }, { channel: 'chat', concurrency: 3, besideOthers: true }],
  });
});

test('hours have ranges in minutes and dates with other hours (HO-3)', () => {
  const time = (Hours: number, Minutes: number) => ({ Hours, Minutes });
  const { hours, notes } = modelOfResources({
    Hours: connect('HoursOfOperation', {
      Name: 'Office',
      TimeZone: 'America/New_York',
      Config: [{ Day: 'MONDAY', StartTime: time(8, 30), EndTime: time(0, 0) }],
      HoursOfOperationOverrides: [
        { OverrideName: 'Closed', EffectiveFrom: '2026-12-25', EffectiveTill: '2026-12-26', OverrideConfig: [] },
        {
          OverrideName: 'Long',
          EffectiveFrom: '2026-12-01',
          EffectiveTill: '2026-12-01',
          RecurrenceConfig: { RecurrencePattern: { Frequency: 'YEARLY' } },
          OverrideConfig: [{ Day: 'TUESDAY', StartTime: time(7, 0), EndTime: time(22, 0) }],
        },
      ],
    }),
  });
  expect(only(hours)).toEqual({
    id: expect.stringContaining('/operating-hours/'),
    name: 'Office',
    timeZone: 'America/New_York',
    ranges: [{ day: 'MONDAY', from: 510, to: 0 }],
    overrides: [
      { name: 'Closed', from: '2026-12-25', until: '2026-12-26', ranges: [] },
      { name: 'Long', from: '2026-12-01', until: '2026-12-01', ranges: [{ day: 'TUESDAY', from: 420, to: 1320 }] },
    ],
  });
  expect(notes).toEqual(['stack "Center", resource "Hours": the override "Long" recurs or is of a type of its own; it is simulated as one that replaces the hours once']);
});

test.each<[string, JsonObject, JsonObject]>([
  ['the phone alone', { PhoneConfig: { AutoAccept: true, AfterContactWorkTimeLimit: 120 } }, { autoAccept: true, autoAcceptCallbacks: false, afterContactWork: 120_000 }],
  ['no limit', { PhoneConfig: { AfterContactWorkTimeLimit: 0 } }, { autoAccept: false, autoAcceptCallbacks: false }],
  ['each channel', {
    PhoneConfig: { AfterContactWorkTimeLimit: 120 },
    AutoAcceptConfigs: [{ Channel: 'CHAT', AutoAccept: false }, { Channel: 'VOICE', AutoAccept: true, AgentFirstCallbackAutoAccept: true }],
    AfterContactWorkConfigs: [{ Channel: 'VOICE', AfterContactWorkConfig: { AfterContactWorkTimeLimit: 30 } }],
  }, { autoAccept: true, autoAcceptCallbacks: true, afterContactWork: 30_000 }],
  ['calls by hand', { PhoneConfig: { AutoAccept: true }, AutoAcceptConfigs: [{ Channel: 'VOICE', AutoAccept: false }] }, { autoAccept: false, autoAcceptCallbacks: false }],
  ['no work at all', { AfterContactWorkConfigs: [{ Channel: 'VOICE', AfterContactWorkConfig: { AfterContactWorkMode: 'OFF' } }] },
    { autoAccept: false, autoAcceptCallbacks: false, afterContactWork: 0 }],
])('a user accepts and works afterwards as the settings say: %s (OF-7, RT-12)', (_, settings, expected) => {
  const { users, profiles } = modelOfResources({
    Profile: connect('RoutingProfile', { Name: 'Agents' }),
    Kim: connect('User', {
      Username: 'kim', RoutingProfileArn: { Ref: 'Profile' }, UserProficiencies: [{ AttributeName: 'language', AttributeValue: 'en', Level: 4 }], ...settings,
    }),
  });
  expect(only(users)).toEqual({
    arn: expect.stringContaining('/agent/'), name: 'kim', profile: only(profiles).id, proficiencies: { 'language:en': 4 }, ...expected,
  });
});

test('users are agents for a center', () => {
  const model = modelOfResources({
    Profile: connect('RoutingProfile', { Name: 'Agents' }), Kim: connect('User', { Username: 'kim', RoutingProfileArn: { Ref: 'Profile' } }),
  });
  const center = new Center({ model, start: 0, seed: 1 });
  for (const user of model.users.values()) center.addAgent(user);
  expect([...center.agents.keys()]).toEqual(['kim']);
});

test('quick connects lead to users, queues, flows and phones (QC-1)', () => {
  const quickConnect = (Name: string, QuickConnectConfig: JsonObject) => connect('QuickConnect', { Name, QuickConnectConfig });
  const { quickConnects, queues, users, flows } = modelOfResources({
    Flow: connect('ContactFlow', { Name: 'Transfer', Type: 'QUEUE_TRANSFER', Content: JSON.stringify(ENDING) }),
    Queue: connect('Queue', { Name: 'Support' }),
    Kim: connect('User', { Username: 'kim', RoutingProfileArn: `${INSTANCE}/routing-profile/1` }),
    One: quickConnect('Queue', { QuickConnectType: 'QUEUE', QueueConfig: { QueueArn: { Ref: 'Queue' }, ContactFlowArn: { Ref: 'Flow' } } }),
    Two: quickConnect('User', { QuickConnectType: 'USER', UserConfig: { UserArn: { Ref: 'Kim' }, ContactFlowArn: { Ref: 'Flow' } } }),
    Three: quickConnect('Flow', { QuickConnectType: 'FLOW', FlowConfig: { ContactFlowArn: { Ref: 'Flow' } } }),
    Four: quickConnect('Phone', { QuickConnectType: 'PHONE_NUMBER', PhoneConfig: { PhoneNumber: '+12065550199' } }),
  });
  const flow = only(flows).id;
  expect([...quickConnects.values()].map(({ id: _, ...rest }) => rest)).toEqual([
    { name: 'Queue', kind: 'QUEUE', queue: only(queues).id, flow },
    { name: 'User', kind: 'USER', user: only(users).arn, flow },
    { name: 'Flow', kind: 'FLOW', flow },
    { name: 'Phone', kind: 'PHONE_NUMBER', number: '+12065550199' },
  ]);
});

test('a block may name a resource by its id, and then names it by its ARN', () => {
  const id = '2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f';
  const Content = JSON.stringify({
    Version: '2019-10-30',
    StartAction: 'set',
    Actions: [
      { Identifier: 'set', Type: 'UpdateContactTargetQueue', Parameters: { QueueId: id }, Transitions: { NextAction: 'say' } },
      { Identifier: 'say', Type: 'MessageParticipant', Parameters: { Text: id, PromptId: '$.Attributes.prompt' }, Transitions: { NextAction: 'hook' } },
      { Identifier: 'hook', Type: 'UpdateContactEventHooks', Parameters: { EventHooks: { CustomerQueue: `${id}:2` } }, Transitions: {} },
    ],
  });
  const known = { [`${INSTANCE}/queue/${id}`]: { Name: 'Support' }, [`${INSTANCE}/contact-flow/${id}`]: { Content: ENDING } };
  const { flows } = modelOfResources({ Flow: connect('ContactFlow', { Name: 'Main', Type: 'CONTACT_FLOW', Content }) }, { known });
  const { actions } = [...flows.values()].find(({ name }) => name === 'Main')!;
  expect([...actions.values()].map(({ parameters }) => parameters)).toEqual([
    { QueueId: `${INSTANCE}/queue/${id}` },
    { Text: id, PromptId: '$.Attributes.prompt' },
    { EventHooks: { CustomerQueue: `${INSTANCE}/contact-flow/${id}:2` } },
  ]);
});

test('versions and aliases are further keys of what they stand for', () => {
  const { flows, modules } = modelOfResources({
    Flow: connect('ContactFlow', { Name: 'Main', Type: 'CONTACT_FLOW', Content: JSON.stringify(ENDING) }),
    First: ['AWS::Connect::ContactFlowVersion', { ContactFlowId: { Ref: 'Flow' } }],
    Module: connect('ContactFlowModule', { Name: 'Part', Content: JSON.stringify(ENDING) }),
    One: ['AWS::Connect::ContactFlowModuleVersion', { ContactFlowModuleId: { Ref: 'Module' } }],
    Two: ['AWS::Connect::ContactFlowModuleVersion', { ContactFlowModuleId: { Ref: 'Module' } }],
    Live: ['AWS::Connect::ContactFlowModuleAlias', { ContactFlowModuleId: { Ref: 'Module' }, ContactFlowModuleVersion: arn('Two', 'Version'), Name: 'live' }],
    Caller: connect('ContactFlow', { Name: 'Caller', Type: 'CONTACT_FLOW', Content: { 'Fn::Sub': JSON.stringify(ENDING).replace('{}', '{"FlowModuleId":"${Module}:$LATEST"}') } }),
  });
  const suffixes = (map: ReadonlyMap<string, { readonly name: string }>, name: string) =>
    [...map].filter(([, flow]) => flow.name === name).map(([key]) => key.replace(/^.*\/[-0-9a-f]+/, ''));
  expect(suffixes(flows, 'Main')).toEqual(['', ':1']);
  expect(suffixes(modules, 'Part')).toEqual(['', ':1', ':2', ':live', ':$LATEST']);
});

test('a number leads to the flow that the deployment associates it with', () => {
  const { numbers, flows } = modelOfResources({
    Flow: connect('ContactFlow', { Name: 'Main', Type: 'CONTACT_FLOW', Content: JSON.stringify(ENDING) }),
    Association: ['Custom::ConnectPhoneNumberContactFlow', { PhoneNumberArn: arn('Number', 'PhoneNumberArn'), ContactFlowArn: { Ref: 'Flow' } }],
    Number: ['AWS::Connect::PhoneNumber', { TargetArn: INSTANCE }],
    Show: ['AWS::Lambda::Function', { Environment: { Variables: { NUMBER: arn('Number', 'Address') } } }],
  });
  expect(only(numbers)).toEqual({
    number: expect.stringMatching(/^\+120655501\d\d$/), arn: expect.stringMatching(/^arn:aws:connect:us-east-1:111122223333:phone-number\//), flow: only(flows).id,
  });
});

test('a hundred numbers differ', () => {
  const resources = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`Number${index}`, ['AWS::Connect::PhoneNumber', { TargetArn: INSTANCE }] as Resources[string]]));
  const { numbers } = modelOfResources(resources);
  expect(numbers.size).toBe(100);
  expect([...numbers.keys()].every((number) => /^\+120655501\d\d$/.test(number))).toBe(true);
});

test('flows and queues have what custom resources complete them with', () => {
  const real = { ...ENDING, StartAction: 'real', Actions: [{ Identifier: 'real', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} }] };
  const { flows, queues } = modelOfResources({
    Flow: connect('ContactFlow', { Name: 'Main', Type: 'CONTACT_FLOW', Content: JSON.stringify(ENDING) }),
    Content: ['Custom::ConnectContactFlowContent', { ContactFlowArn: arn('Flow', 'ContactFlowArn'), Content: JSON.stringify(real) }],
    Queue: connect('Queue', { Name: 'Support' }),
    Outbound: ['Custom::ConnectQueueOutboundFlow', { QueueArn: arn('Queue', 'QueueArn'), OutboundFlowArn: { Ref: 'Flow' } }],
  });
  expect(only(flows).start).toBe('real');
  expect(only(queues).outboundFlow).toBe(only(flows).id);
});

test('a lookup by name finds a resource of the stacks, one that is known, or one that was made elsewhere', () => {
  const find = (Kind: string, Name: string, Type?: string): Resources[string] => ['Custom::ConnectFindByName', { InstanceArn: INSTANCE, Kind, Name, ...(Type !== undefined && { Type }) }];
  const known = { [`${INSTANCE}/operating-hours/1`]: { Name: 'Office' } };
  const { queues, hours, flows } = modelOfResources({
    Declared: connect('Queue', { Name: 'Support' }),
    FindQueue: find('queue', 'Support'),
    FindHours: find('operating-hours', 'Office'),
    FindFlow: find('contact-flow', 'Main', 'CUSTOMER_QUEUE'),
    FindRights: find('security-profile', 'Agent'),
    Kim: connect('User', { Username: 'kim', RoutingProfileArn: { Ref: 'Profile' }, SecurityProfileArns: [arn('FindRights', 'Arn')] }),
    Queue: connect('Queue', { Name: 'Other', HoursOfOperationArn: arn('FindHours', 'Arn'), OutboundCallerConfig: { OutboundFlowArn: arn('FindFlow', 'Arn') } }),
    Profile: connect('RoutingProfile', { Name: 'Agents', DefaultOutboundQueueArn: arn('FindQueue', 'Arn') }),
  }, { known });
  expect([...queues.values()].map(({ name }) => name)).toEqual(['Support', 'Other']);
  expect([...hours.keys()]).toEqual(Object.keys(known));
  expect(only(flows)).toMatchObject({ name: 'Main', type: 'CUSTOMER_QUEUE' });
});

test('a data table has its attributes and records', () => {
  const table = { DataTableArn: arn('Table', 'Arn') };
  const cell = (attribute: string, AttributeValue: string) => ({ AttributeId: arn(attribute, 'AttributeId'), AttributeValue });
  const { dataTables } = modelOfResources({
    Table: connect('DataTable', { Name: 'Limits' }),
    Line: connect('DataTableAttribute', { ...table, Name: 'line', ValueType: 'TEXT', Primary: true }),
    Most: connect('DataTableAttribute', { ...table, Name: 'most', ValueType: 'NUMBER' }),
    Record: connect('DataTableRecord', { ...table, DataTableRecord: { PrimaryValues: [cell('Line', 'sales')], Values: [cell('Most', '5')] } }),
  });
  const { attributes: [line, most], ...rest } = only(dataTables);
  expect([line, most]).toEqual([
    { id: line.id, name: 'line', type: 'TEXT', isPrimary: true }, { id: most.id, name: 'most', type: 'NUMBER', isPrimary: false },
  ]);
  expect(rest).toEqual({ arn: expect.stringContaining('/data-table/'), name: 'Limits', records: [{ primary: { [line.id]: 'sales' }, values: { [most.id]: '5' } }] });
});

test('an instance of the template is the instance', () => {
  const { instanceArn, prompts } = modelOfResources({
    Instance: ['AWS::Connect::Instance', { IdentityManagementType: 'SAML', Attributes: {} }],
    Prompt: ['AWS::Connect::Prompt', { InstanceArn: arn('Instance', 'Arn'), Name: 'Music' }],
  }, { instanceArn: undefined });
  expect(only(prompts)).toEqual({ arn: expect.stringContaining(`${instanceArn}/prompt/`), name: 'Music' });
});
