import { closeAll, cloudOf, functionOf, NOON, Opened } from './private/cloud-of';
import { messageQueue } from './private/models';
import { INSTANCE_ID } from './private/quiet-instance';
import { Contact } from '../../../src/simulation/center/contact';
import { Trace, TraceKind } from '../../../src/simulation/center/trace';
import { matches } from '../../../src/simulation/cloud/events/pattern';
import { Timeline } from '../../../src/simulation/kernel/timeline';
import type { CloudModel, EventRuleModel } from '../../../src/simulation/template/cloud-model';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LISTENER = functionOf('listener', 'export const handler = async (event) => event;', { code: undefined });
const FAILED = messageQueue({ name: 'failed' });

afterEach(closeAll);

function rule(more: Partial<EventRuleModel>): EventRuleModel {
  return { arn: 'arn:aws:events:us-east-1:111122223333:rule/rule', name: 'rule', enabled: true, targets: [{ arn: LISTENER.arn, retries: 0, retryFor: 0 }], ...more };
}

interface Followed extends Opened {
  readonly heard: { readonly [key: string]: any }[];
  readonly happens: (kind: TraceKind, contact?: Contact) => void;
}

/** A cloud whose listener hears what rules send it. */
async function followed(model: Partial<CloudModel>, answer: (event: unknown) => null = () => null): Promise<Followed> {
  const timeline = new Timeline(NOON);
  const trace = new Trace(() => timeline.now);
  const opened = await cloudOf([LISTENER], model, { timeline, trace });
  const heard: Followed['heard'] = [];
  opened.cloud.functions.answerFor('listener', (event) => {
    heard.push(event as object);
    return answer(event);
  });
  const contact = new Contact('contact', 'CALLBACK', 'voice', { initialId: 'asked', previousId: 'asked' }, '+12065550123', NOON);
  return { ...opened, heard, happens: (kind, of = contact) => trace.note(kind, { contact: of } as never) };
}

const OF_CALLBACKS = rule({ pattern: { source: ['aws.connect'], detail: { initiationMethod: ['CALLBACK'] } } });

test('what happens to a contact is an event for those whose rule wants it, and names no number', async () => {
  const { cloud, heard, happens } = await followed({ rules: [OF_CALLBACKS] });
  const happenings: TraceKind[] = ['contact-created', 'said', 'enqueued', 'picked-up', 'joined', 'contact-ended'];
  for (const kind of happenings) happens(kind);
  happens('contact-created', new Contact('call', 'INBOUND', 'voice', { initialId: 'call' }, undefined, NOON));
  await cloud.advance(NOON);
  expect(heard.map(({ detail }) => detail.eventType)).toEqual(['INITIATED', 'QUEUED', 'CONNECTED_TO_SYSTEM', 'CONNECTED_TO_AGENT', 'DISCONNECTED']);
  expect(heard[0]).toMatchObject({
    'source': 'aws.connect',
    'detail-type': 'Amazon Connect Contact Event',
    'time': '2026-01-05T12:00:00.000Z',
    'detail': { contactId: 'contact', initialContactId: 'asked', previousContactId: 'asked', channel: 'VOICE', initiationTimestamp: '2026-01-05T12:00:00.000Z' },
  });
  expect(heard[0].detail.instanceArn).toContain(INSTANCE_ID);
  expect(JSON.stringify(heard)).not.toContain('2065550123');
});

test('an event is lost, or comes twice, as a fault says', async () => {
  const { cloud, heard, happens } = await followed({ rules: [OF_CALLBACKS] });
  cloud.faults.addForEvents({ kind: 'lost', eventType: 'QUEUED' });
  cloud.faults.addForEvents({ kind: 'duplicated', eventType: 'DISCONNECTED', which: { times: 1 } });
  for (const kind of ['enqueued', 'contact-ended', 'contact-ended'] as const) happens(kind);
  await cloud.advance(NOON);
  expect(heard.map(({ detail }) => detail.eventType)).toEqual(['DISCONNECTED', 'DISCONNECTED', 'DISCONNECTED']);
  expect(heard[0].id).toBe(heard[1].id);
  expect(heard[2].id).not.toBe(heard[0].id);
});

test('a rule that is switched off hears nothing', async () => {
  const { cloud, heard, happens } = await followed({ rules: [{ ...OF_CALLBACKS, enabled: false }, rule({ schedule: 'rate(1 minute)', enabled: false })] });
  happens('enqueued');
  await cloud.advance(NOON + 5 * MINUTE);
  expect(heard).toEqual([]);
});

test('a function that fails is tried twice more, and then the event is put where it was told to be', async () => {
  const { cloud, heard, happens } = await followed({
    rules: [OF_CALLBACKS],
    messageQueues: new Map([[FAILED.url, FAILED]]),
    invocations: [{ functionArn: LISTENER.arn, retries: 2, retryFor: 60 * MINUTE, failuresArn: FAILED.arn }],
  }, () => { throw new Error('no'); });
  happens('enqueued');
  await cloud.advance(NOON + 10 * MINUTE);
  expect(cloud.functions.reports.map(({ began }) => began)).toEqual([NOON, NOON + MINUTE, NOON + 3 * MINUTE]);
  const [{ body }] = cloud.stores.queues.get(FAILED.arn)!.messages;
  expect(JSON.parse(body)).toMatchObject({ requestContext: { approximateInvokeCount: 3 }, requestPayload: { detail: { eventType: 'QUEUED' } } });
  expect(heard).toHaveLength(3);
});

test('an event that is too old is not tried again', async () => {
  const { cloud, happens } = await followed({
    rules: [OF_CALLBACKS], invocations: [{ functionArn: LISTENER.arn, retries: 2, retryFor: 90 * SECOND }],
  }, () => { throw new Error('no'); });
  happens('enqueued');
  await cloud.advance(NOON + 10 * MINUTE);
  expect(cloud.functions.reports).toHaveLength(2);
});

test.each([
  ['rate(5 minutes)', [5, 10, 15]], ['rate(1 hour)', []], ['at(2026-01-05T12:07:00)', [7]], ['at(2026-01-05T11:00:00)', []],
])('a function on the schedule %s runs when it is due', async (schedule, minutes) => {
  const { cloud } = await followed({ rules: [rule({ schedule })] });
  await cloud.advance(NOON + 15 * MINUTE);
  expect(cloud.functions.reports.map(({ began }) => (began - NOON) / MINUTE)).toEqual(minutes);
});

test('a schedule of the scheduler gives its target its own input', async () => {
  const target = { arn: LISTENER.arn, input: '{"work":"all"}', retries: 0, retryFor: 0 };
  const { cloud, heard } = await followed({ schedules: [{ arn: 'arn', name: 's', enabled: true, expression: 'rate(1 day)', timeZone: 'UTC', target }] });
  await cloud.advance(NOON + 24 * 60 * MINUTE);
  expect(heard).toEqual([{ work: 'all' }]);
});

test('a schedule that is not simulated is refused with the remedy', async () => {
  await expect(cloudOf([LISTENER], { rules: [rule({ schedule: 'cron(0 8 * * ? *)' })] })).rejects.toThrow(
    'the schedule cron(0 8 * * ? *) is not simulated; invoke its function at the times that you want');
});

test('a queue can be the target of a rule', async () => {
  const { cloud, happens } = await followed({
    rules: [{ ...OF_CALLBACKS, targets: [{ arn: FAILED.arn, retries: 0, retryFor: 0 }] }], messageQueues: new Map([[FAILED.url, FAILED]]),
  });
  happens('enqueued');
  await cloud.advance(NOON);
  expect(JSON.parse(cloud.stores.queues.get(FAILED.arn)!.messages[0].body)).toMatchObject({ detail: { eventType: 'QUEUED' } });
});

const EVENT = { source: 'aws.connect', detail: { type: 'QUEUED', tags: ['a', 'b'], count: 3 } };

test.each([
  [{}, true],
  [{ source: ['aws.connect', 'other'] }, true],
  [{ source: ['other'] }, false],
  [{ detail: { type: ['QUEUED'], count: [3] } }, true],
  [{ detail: { type: ['QUEUED'], count: [4] } }, false],
  [{ detail: { tags: ['b'] } }, true],
  [{ detail: { tags: ['c'] } }, false],
  [{ detail: { missing: [{ exists: false }] } }, true],
  [{ detail: { type: [{ exists: false }] } }, false],
  [{ missing: { type: ['x'] } }, false],
  [{ detail: { missing: [{ 'anything-but': ['x'] }] } }, false],
  [{ detail: { type: [{ 'anything-but': ['QUEUED', 'x'] }] } }, false],
  [{ detail: { type: [{ 'anything-but': 'x' }] } }, true],
  [{ detail: { type: [{ 'anything-but': { prefix: 'QU' } }] } }, false],
  [{ detail: { type: [{ 'anything-but': ['QUEUED'] }, { exists: true }] } }, true],
  [{ detail: { type: [{ prefix: 'QUE' }] } }, true],
  [{ detail: { type: [{ suffix: 'UED' }] } }, true],
  [{ detail: { count: [{ prefix: '3' }] } }, false],
  ['text', false],
])('the pattern %j matches: %s', (pattern, expected) => {
  expect(matches(pattern as never, EVENT)).toBe(expected);
});

test('a pattern that is not simulated is refused with the remedy', () => {
  expect(() => matches({ source: [{ numeric: ['>', 1] }] }, EVENT)).toThrow(
    'the event pattern {"numeric":[">",1]} is not simulated; use exact values, exists, prefix, suffix or anything-but');
});
