import { busyCenter, flowOf } from './private/busy-center';
import { closeAll, cloudOf, helperOf, NOON, Opened } from './private/cloud-of';
import { messageQueue, TABLE } from './private/models';
import { INSTANCE_ID } from './private/quiet-instance';
import { callFlow, hangUp } from '../../../src/simulation/center/calls';
import { Center } from '../../../src/simulation/center/center';
import { Contact } from '../../../src/simulation/center/contact';
import { centerInstance } from '../../../src/simulation/cloud/instance/center-instance';
import { contactEvent } from '../../lambda/private/contact-event';
import { TABLE_NAME } from '../../lambda/private/state-table';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const CUSTOMER = '+12065550123';
const KEY = { arn: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:key', name: 'key', value: 'a key that only tests know' };
const CALLS = messageQueue({ name: 'calls' });
const FAILED = messageQueue({ name: 'failed-calls' });

const CHECK = helperOf('duplicate-callback', {
  TABLE_NAME, KEY_SECRET_ARN: KEY.arn, SCOPE: 'support', RESERVATION_SECONDS: '900', LOCK_SECONDS: '608400', RETRY_GRACE_SECONDS: '900',
});
const FOLLOWER = helperOf('contact-events', { TABLE_NAME, INSTANCE_ID, API_QUEUE_URL: CALLS.url, RETRY_GRACE_SECONDS: '900', LOCK_SECONDS: '608400' });
const WORKER = helperOf('api-queue', { QUEUE_URL: CALLS.url, DEAD_LETTER_QUEUE_URL: FAILED.url, PACE_MILLISECONDS: '400' });

afterEach(closeAll);

interface Running extends Opened {
  readonly center: Center;
  readonly reserve: (contact: Contact) => Promise<unknown>;
  readonly lock: () => unknown;
}

async function running(): Promise<Running> {
  const center = busyCenter();
  const opened = await cloudOf([CHECK, FOLLOWER, WORKER], {
    tables: new Map([[TABLE_NAME, TABLE]]),
    secrets: new Map([[KEY.arn, KEY]]),
    messageQueues: new Map([CALLS, FAILED].map((queue) => [queue.url, queue])),
    eventSources: [{ sourceArn: CALLS.arn, functionArn: WORKER.arn, enabled: true, batchSize: 5, window: 0, reportsFailures: true, mostAtOnce: 2 }],
    rules: [{
      arn: 'arn:aws:events:us-east-1:111122223333:rule/contacts',
      name: 'contacts',
      enabled: true,
      pattern: { source: ['aws.connect'], detail: { initiationMethod: ['CALLBACK'] } },
      targets: [{ arn: FOLLOWER.arn, retries: 0, retryFor: 0 }],
    }],
  }, { timeline: center.timeline, trace: center.trace, instance: centerInstance(center), variables: { CALL_TIMEOUT_MILLISECONDS: '5000' } });
  const reserve = async ({ id }: Contact) => {
    const { outcome } = await opened.cloud.functions.ask('duplicate-callback', contactEvent({ operation: 'reserve', phoneNumber: CUSTOMER }, { initialContactId: id }));
    return 'answer' in outcome ? (outcome.answer as { outcome: string }).outcome : outcome;
  };
  return { ...opened, center, reserve, lock: () => opened.cloud.stores.tables.get(TABLE_NAME)!.items()[0] };
}

function callbackOf(center: Center, asking: Contact): Contact {
  return center.contacts.get(asking.nextId!)!;
}

test('a reservation follows its callback from the first event to the last', async () => {
  const { cloud, center, reserve, lock } = await running();
  const asking = callFlow(center, CUSTOMER, flowOf('callback'));
  expect(await reserve(asking)).toBe('reserved');
  await cloud.advance(NOON + 10 * SECOND);
  const callback = callbackOf(center, asking);
  expect(lock()).toMatchObject({ state: 'QUEUED', contactId: callback.id });
  expect(await reserve(callFlow(center, CUSTOMER, flowOf('wait')))).toBe('duplicate');
  const agent = center.addAgent({ name: 'A', profile: 'agents', whenOffered: () => ({ kind: 'accept', after: 1000 }) });
  hangUp(center, [...center.contacts.values()].pop()!);
  center.setStatus(agent, 'available');
  await cloud.advance(NOON + 2 * MINUTE);
  expect(callback.state).toBe('connected');
  expect(lock()).toMatchObject({ state: 'DIALLING' });
  hangUp(center, callback);
  await cloud.advance(NOON + 3 * MINUTE);
  expect(lock()).toBeUndefined();
});

test('a callback that was cancelled before it began is stopped by the queue of calls', async () => {
  const { cloud, center, reserve, lock } = await running();
  const asking = callFlow(center, CUSTOMER, flowOf('callback'));
  await reserve(asking);
  cloud.stores.tables.get(TABLE_NAME)!.put({ ...lock() as object, cancelRequestedAt: NOON / SECOND });
  await cloud.advance(NOON + MINUTE);
  expect(callbackOf(center, asking)).toMatchObject({ state: 'ended', endedBy: 'stopped' });
  expect(cloud.server.calls.map(({ service, operation }) => `${service}:${operation}`)).toContain('connect:StopContact');
  expect(cloud.stores.queues.get(CALLS.arn)!.messages).toEqual([]);
  expect(lock()).toBeUndefined();
});

test('a reservation outlives lost events, and a later event makes up for them', async () => {
  const { cloud, center, reserve, lock } = await running();
  cloud.faults.addForEvents({ kind: 'lost', eventType: 'INITIATED' });
  cloud.faults.addForEvents({ kind: 'duplicated', eventType: 'QUEUED' });
  const asking = callFlow(center, CUSTOMER, flowOf('callback'));
  await reserve(asking);
  await cloud.advance(NOON + SECOND);
  expect(lock()).toMatchObject({ state: 'RESERVED' });
  await cloud.advance(NOON + MINUTE);
  expect(lock()).toMatchObject({ state: 'QUEUED', contactId: callbackOf(center, asking).id });
});
