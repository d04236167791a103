import { INSTANCE, problemsOf } from './private/stack';
import { FlowDocument } from '../../../src/language/document';
import type { JsonObject } from '../../../src/language/json';
import { callFlow } from '../../../src/simulation/center/calls';
import { Center } from '../../../src/simulation/center/center';
import { modelOfDescription } from '../../../src/simulation/template/described';

const QUEUE = `${INSTANCE}/queue/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f`;

/** Puts the caller into a queue. */
function intoQueue(queue: string, Metadata: JsonObject = {}, more: JsonObject = {}): FlowDocument {
  return FlowDocument.parse(JSON.stringify({
    Version: '2019-10-30',
    StartAction: 'set',
    Metadata,
    ...more,
    Actions: [
      { Identifier: 'set', Type: 'UpdateContactTargetQueue', Parameters: { QueueId: queue }, Transitions: { NextAction: 'wait', Errors: [] } },
      { Identifier: 'wait', Type: 'TransferContactToQueue', Parameters: {}, Transitions: { NextAction: 'wait', Errors: [] } },
    ],
  }));
}

test('documents may name queues by the names of the description', () => {
  const model = modelOfDescription({
    flows: { Main: { document: intoQueue('Support') } },
    queues: { Support: { hours: 'Office', maxContacts: 20, callerIdNumber: '+12065550100', outboundFlow: 'Main' } },
    hours: { Office: { timeZone: 'America/New_York', open: [{ days: ['MONDAY', 'TUESDAY'], from: '08:00', to: '18:30' }], closedOn: ['2026-12-25'] } },
    profiles: { Agents: { queues: [{ queue: 'Support', priority: 2, delay: 30_000 }] } },
    agents: { kim: { profile: 'Agents', afterContactWork: 60_000 } },
    numbers: { '+12065550111': 'Main' },
  });
  const [queue] = model.queues.values();
  const [flow] = model.flows.values();
  const [hours] = model.hours.values();
  const [profile] = model.profiles.values();
  expect(queue).toEqual({
    id: queue.id, name: 'Support', hours: hours.id, maxContacts: 20, enabled: true, callerIdNumber: '+12065550100', outboundFlow: flow.id, quickConnects: [],
  });
  expect(flow.actions.get('set')!.parameters).toEqual({ QueueId: queue.id });
  expect(hours).toEqual({
    id: hours.id,
    name: 'Office',
    timeZone: 'America/New_York',
    ranges: [{ day: 'MONDAY', from: 480, to: 1110 }, { day: 'TUESDAY', from: 480, to: 1110 }],
    overrides: [{ name: '2026-12-25', from: '2026-12-25', until: '2026-12-25', ranges: [] }],
  });
  expect(profile).toMatchObject({
    name: 'Agents', entries: [{ queue: queue.id, channel: 'voice', priority: 2, delay: 30_000 }], channels: [{ channel: 'voice', concurrency: 1 }],
  });
  expect([...model.users.values()]).toMatchObject([{ name: 'kim', profile: profile.id, afterContactWork: 60_000 }]);
  expect([...model.numbers.values()].map(({ number, flow: leadsTo }) => [number, leadsTo])).toEqual([['+12065550100', undefined], ['+12065550111', flow.id]]);
  expect(model.notes).toEqual([]);
});

test('a described contact center takes calls', () => {
  const model = modelOfDescription({ flows: { Main: { document: intoQueue('Support') } }, queues: { Support: {} } });
  const center = new Center({ model, start: Date.UTC(2026, 0, 5, 12), seed: 1 });
  const contact = callFlow(center, '+12065550123', [...model.flows.keys()][0]);
  expect(contact.state).toBe('in-queue');
});

test.each<[string, JsonObject]>([
  ['beside the parameter', { ActionMetadata: { set: { parameters: { QueueId: { displayName: 'Support' } } } } }],
  ['beside the ARN', { ActionMetadata: { set: { queue: { id: QUEUE, text: 'Support' } } } }],
])('the names that an export notes %s lead to the ARNs of its instance', (_, metadata) => {
  const document = intoQueue(QUEUE, metadata);
  const { instanceArn, queues } = modelOfDescription({ flows: { Main: { document } }, queues: { Support: { maxContacts: 5 } } });
  expect(instanceArn).toBe(INSTANCE);
  expect([...queues.values()]).toMatchObject([{ id: QUEUE, name: 'Support', maxContacts: 5 }]);
});

test('what is noted and not described has its name', () => {
  const metadata = { ActionMetadata: { set: { parameters: { QueueId: { displayName: 'Support' } } } } };
  const { queues } = modelOfDescription({ flows: { Main: { document: intoQueue(QUEUE, metadata) } } });
  expect([...queues.values()]).toMatchObject([{ id: QUEUE, name: 'Support' }]);
});

test('what is noted of something that is no part of a model is passed over', () => {
  const metadata = { ActionMetadata: { set: { view: { id: `${INSTANCE}/view/1`, text: 'Form' } } } };
  expect(modelOfDescription({ flows: { Main: { document: intoQueue('Support', metadata) } }, queues: { Support: {} } }).queues.size).toBe(1);
});

test('an ARN that is given goes before the one that is noted', () => {
  const metadata = { ActionMetadata: { set: { parameters: { QueueId: { displayName: 'Support' } } } } };
  const { queues } = modelOfDescription({ flows: { Main: { document: intoQueue(QUEUE, metadata) } }, queues: { Support: { arn: `${QUEUE}9` } } });
  expect(Object.fromEntries([...queues].map(([arn, { name }]) => [name, arn]))).toEqual({ 'Support': `${QUEUE}9`, 'queue 2b6d8f10': QUEUE });
});

test('the type of a flow is the one that is given, or that its export says', () => {
  const { flows, modules } = modelOfDescription({
    flows: {
      Given: { document: intoQueue('Support'), type: 'QUEUE_TRANSFER' },
      Said: { document: intoQueue('Support', { type: 'agentTransfer' }) },
      Part: { document: intoQueue('Support', {}, { Settings: {} }) },
    },
    queues: { Support: {} },
  });
  expect([...flows.values()].map(({ name, type }) => [name, type])).toEqual([['Given', 'QUEUE_TRANSFER'], ['Said', 'AGENT_TRANSFER']]);
  expect([...modules.values()].map(({ name, type }) => [name, type])).toEqual([['Part', 'MODULE']]);
});

test('names that nothing is described by are told at once', () => {
  const lines = problemsOf(() => modelOfDescription({
    flows: { Main: { document: intoQueue('Support') } },
    queues: { Support: { hours: 'Office', outboundFlow: 'Whisper' } },
    profiles: { Agents: { queues: [{ queue: 'Suport' }] } },
    agents: { kim: { profile: 'Agent' } },
    numbers: { '+12065550111': 'Menu' },
  }));
  expect(lines).toEqual([
    'the description is not valid',
    '  - [NotDescribed] the queue "Support" names a schedule that is not described, got "Office"; describe it',
    '  - [NotDescribed] the queue "Support" names a flow that is not described, got "Whisper"; describe it, or name one of "Main"',
    '  - [NotDescribed] the routing profile "Agents" names a queue that is not described, got "Suport"; describe it, or name one of "Support"',
    '  - [NotDescribed] the agent "kim" names a routing profile that is not described, got "Agent"; describe it, or name one of "Agents"',
    '  - [NotDescribed] the number "+12065550111" names a flow that is not described, got "Menu"; describe it, or name one of "Main"',
  ]);
});

test('hours that are no times are an error', () => {
  const hours = { Office: { timeZone: 'UTC', open: [{ days: ['MONDAY'], from: '8 am', to: '18:00' }] } };
  expect(problemsOf(() => modelOfDescription({ flows: {}, hours }))).toEqual([
    'the description is not valid', '  - [NotATime] the schedule "Office" opens at what is no time, got "8 am"; write one like "08:00"',
  ]);
});
