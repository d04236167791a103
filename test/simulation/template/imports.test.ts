import { ENDING, INSTANCE, modelOfResources, Resources } from './private/stack';
import type { ModelOptions } from '../../../src/simulation/template/options';

const ID = '2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f';
const at = (kind: string) => `${INSTANCE}/${kind}/${ID}`;
const FLOW = at('contact-flow');
const NUMBER = `arn:aws:connect:us-east-1:111122223333:phone-number/${ID}`;
const FUNCTION = 'arn:aws:lambda:us-east-1:111122223333:function:elsewhere';

const content = (Parameters: Record<string, string>) =>
  JSON.stringify({ Version: '2019-10-30', StartAction: 'it', Actions: [{ Identifier: 'it', Type: 'Anything', Parameters, Transitions: {} }] });

/** Names one resource of every kind that was made elsewhere. */
const NAMING: Resources = {
  Queue: ['AWS::Connect::Queue', {
    InstanceArn: INSTANCE,
    Name: 'Own',
    HoursOfOperationArn: at('operating-hours'),
    QuickConnectArns: [at('transfer-destination')],
    OutboundCallerConfig: { OutboundCallerIdNumberArn: NUMBER, OutboundFlowArn: FLOW },
  }],
  Kim: ['AWS::Connect::User', { InstanceArn: INSTANCE, Username: 'kim', RoutingProfileArn: at('routing-profile') }],
  Quick: ['AWS::Connect::QuickConnect', { InstanceArn: INSTANCE, Name: 'Q', QuickConnectConfig: { QuickConnectType: 'USER', UserConfig: { UserArn: at('agent') } } }],
  Flow: ['AWS::Connect::ContactFlow', {
    InstanceArn: INSTANCE,
    Name: 'Own',
    Type: 'CONTACT_FLOW',
    Content: content({ QueueId: at('queue'), FlowModuleId: `${at('flow-module')}:live`, PromptId: at('prompt'), LambdaFunctionARN: `${FUNCTION}:live`, Other: `${INSTANCE}/queue/agent/${ID}` }),
  }],
};

test('what a template names and does not make becomes a part of the model, called after its id', () => {
  const model = modelOfResources(NAMING);
  const names = (map: ReadonlyMap<string, { readonly name: string }>) => [...map].map(([arn, { name }]) => [arn, name]);
  expect(names(model.queues).slice(1)).toEqual([[at('queue'), 'queue 2b6d8f10']]);
  expect(names(model.hours)).toEqual([[at('operating-hours'), 'hours 2b6d8f10']]);
  expect(names(model.profiles)).toEqual([[at('routing-profile'), 'profile 2b6d8f10']]);
  expect(names(model.prompts)).toEqual([[at('prompt'), 'prompt 2b6d8f10']]);
  expect(names(model.flows).slice(1)).toEqual([[FLOW, 'flow 2b6d8f10']]);
  expect(names(model.modules)).toEqual([[at('flow-module'), 'module 2b6d8f10'], [`${at('flow-module')}:live`, 'module 2b6d8f10']]);
  expect(names(model.functions)).toEqual([[FUNCTION, 'elsewhere'], [`${FUNCTION}:live`, 'elsewhere']]);
  expect([...model.numbers.values()]).toEqual([{ number: expect.stringMatching(/^\+120655501\d\d$/), arn: NUMBER }]);
  expect([...model.quickConnects.values()].map(({ name }) => name)).toEqual(['Q']);
});

test('what is assumed of resources that were made elsewhere is noted', () => {
  const { notes, hours, flows } = modelOfResources(NAMING);
  const note = (arn: string, assumed: string, property: string) => `the resource ${arn} was made elsewhere, and ${assumed}; write its ${property} into "known"`;
  expect(notes).toEqual([
    note(at('operating-hours'), 'its hours are not known, so that it is always open', 'Config'),
    note(at('transfer-destination'), 'it is not known where it leads, so that it is left out', 'QuickConnectConfig'),
    note(NUMBER, 'its number is not known, so that it has one that is made up', 'Address'),
    note(FLOW, 'its content is not known, so that it ends at once', 'Content'),
    note(at('agent'), 'it is not known what this user serves, so that nobody is there', 'RoutingProfileArn'),
    note(at('flow-module'), 'its content is not known, so that it ends at once', 'Content'),
  ]);
  expect(hours.get(at('operating-hours'))!.ranges).toHaveLength(7);
  expect([...flows.get(FLOW)!.actions.values()].map(({ type }) => type)).toEqual(['EndFlowExecution']);
});

test('the caller describes what was made elsewhere, and nothing is assumed then', () => {
  const known: ModelOptions['known'] = {
    [at('operating-hours')]: { Name: 'Office', TimeZone: 'America/New_York', Config: [] },
    [at('transfer-destination')]: { Name: 'Head', QuickConnectConfig: { QuickConnectType: 'PHONE_NUMBER', PhoneConfig: { PhoneNumber: '+12065550199' } } },
    [NUMBER]: { Address: '+12065550142', ContactFlowArn: FLOW },
    [FLOW]: { Name: 'Main', Content: ENDING },
    [at('flow-module')]: { Name: 'Part', Content: ENDING },
    [FUNCTION]: { Timeout: 8 },
    [at('agent')]: { Username: 'lou', RoutingProfileArn: at('routing-profile') },
  };
  const model = modelOfResources(NAMING, { known });
  expect(model.notes).toEqual([]);
  expect(model.hours.get(at('operating-hours'))).toMatchObject({ name: 'Office', timeZone: 'America/New_York', ranges: [] });
  expect(model.quickConnects.get(at('transfer-destination'))).toMatchObject({ name: 'Head', number: '+12065550199' });
  expect([...model.numbers.values()]).toEqual([{ number: '+12065550142', arn: NUMBER, flow: FLOW }]);
  expect([...model.queues.values()][0].callerIdNumber).toBe('+12065550142');
  expect(model.flows.get(FLOW)).toMatchObject({ name: 'Main', type: 'CONTACT_FLOW', start: 'end' });
  expect(model.users.get(at('agent'))).toMatchObject({ name: 'lou', profile: at('routing-profile') });
  expect(model.functions.get(FUNCTION)!.timeout).toBe(8000);
});

test('an id that is no UUID is a name by itself', () => {
  const { hours } = modelOfResources({ Queue: ['AWS::Connect::Queue', { InstanceArn: INSTANCE, Name: 'Q', HoursOfOperationArn: `${INSTANCE}/operating-hours/main-office` }] });
  expect([...hours.values()].map(({ name }) => name)).toEqual(['hours main-office']);
});

test('the default flows of the instance are among the flows (FL-1)', () => {
  const { defaultFlows, flows } = modelOfResources({}, { defaultFlows: { AGENT_WHISPER: FLOW }, known: { [FLOW]: { Name: 'Whisper', Type: 'AGENT_WHISPER', Content: ENDING } } });
  expect(defaultFlows).toEqual({ AGENT_WHISPER: FLOW });
  expect(flows.get(FLOW)).toMatchObject({ name: 'Whisper', type: 'AGENT_WHISPER' });
});

test('the caller changes the quotas', () => {
  expect(modelOfResources({}, { quotas: { concurrentCalls: 50 } }).quotas).toMatchObject({ concurrentCalls: 50, concurrentChats: 500 });
});
