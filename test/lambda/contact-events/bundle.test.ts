import * as sqs from '@aws-sdk/client-sqs';
import { scenario } from './scenario';
import { contactIds } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { ServiceDouble } from '../private/service-double';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';
import { POLICY } from './private/policy';
import { connectEvent } from '../private/connect-event';

const newContact = contactIds();
const seconds = () => Math.floor(Date.now() / 1000);
let table: StateTableDouble;
let queue: ServiceDouble;
let host: HandlerHost;

beforeAll(async () => {
  [table, queue] = await Promise.all([StateTableDouble.start(), ServiceDouble.start(sqs)]);
  queue.reply = () => ({ body: { MessageId: 'taken' } });
  host = await HandlerHost.start('contact-events', {
    ...scenario.environment, TABLE_NAME, AWS_ENDPOINT_URL_DYNAMODB: table.url, AWS_ENDPOINT_URL_SQS: queue.url,
  });
});

afterAll(async () => {
  await host.stop();
  await Promise.all([table.close(), queue.close()]);
});

async function reserved(more: object = {}): Promise<string> {
  const holder = newContact();
  await table.put({ pk: `lock#${holder}`, holder, state: 'RESERVED', requestedAt: seconds() - 3600, expiresAt: seconds() + 60, ...more });
  table.reset();
  queue.calls.length = 0;
  return holder;
}

/** One event of a chain, told by how many seconds ago its contact began and ended. */
function say(holder: string, contactId: string, eventType: string, ago: { began: number; agent?: number; ended?: number }): Promise<unknown> {
  const before = (past?: number) => past === undefined ? undefined : seconds() - past;
  return host.invoke(connectEvent({
    contactId, initialContactId: holder, eventType, startedAt: before(ago.began), agentAt: before(ago.agent), endedAt: before(ago.ended),
  }));
}

test('a chain of two attempts keeps its lock until an agent has had the customer', async () => {
  const holder = await reserved();
  await say(holder, 'one', 'INITIATED', { began: 1200 });
  expect(await table.item({ holder })).toMatchObject({ state: 'QUEUED', contactId: 'one' });
  await say(holder, 'one', 'DISCONNECTED', { began: 1200, ended: 600 });
  const { expiresAt } = (await table.item({ holder }))!;
  expect(Math.abs(expiresAt - (seconds() - 600 + POLICY.graceSeconds))).toBeLessThanOrEqual(2);
  await say(holder, 'two', 'QUEUED', { began: 300 });
  expect(await table.item({ holder })).toMatchObject({ state: 'QUEUED', contactId: 'two' });
  await say(holder, 'two', 'CONNECTED_TO_AGENT', { began: 300, agent: 60 });
  expect(await table.item({ holder })).toMatchObject({ state: 'DIALLING' });
  await say(holder, 'two', 'DISCONNECTED', { began: 300, agent: 60, ended: 1 });
  expect(await table.item({ holder })).toBeUndefined();
});

test('an event of a leg that comes after its end does not renew the lock', async () => {
  const holder = await reserved();
  await say(holder, 'one', 'DISCONNECTED', { began: 1200, ended: 600 });
  const settled = await table.item({ holder });
  expect(settled).toMatchObject({ contactId: 'one', endedContactId: 'one' });
  await say(holder, 'one', 'INITIATED', { began: 1200 });
  await say(holder, 'one', 'QUEUED', { began: 1200 });
  expect(await table.item({ holder })).toEqual(settled);
});

test('an end that comes after a later leg was heard of does not touch the lock', async () => {
  const holder = await reserved();
  await say(holder, 'two', 'INITIATED', { began: 300 });
  const alive = await table.item({ holder });
  await say(holder, 'one', 'DISCONNECTED', { began: 1200, agent: 700, ended: 600 });
  expect(await table.item({ holder })).toEqual(alive);
});

test('a callback that was cancelled before it began is stopped through the queue', async () => {
  const holder = await reserved({ cancelRequestedAt: seconds() });
  await say(holder, 'one', 'INITIATED', { began: 5 });
  expect(queue.calls).toEqual([{
    operation: 'SendMessage',
    input: {
      QueueUrl: scenario.environment.API_QUEUE_URL,
      MessageBody: JSON.stringify({ operation: 'StopContact', input: { InstanceId: scenario.environment.INSTANCE_ID, ContactId: 'one' } }),
    },
  }]);
  expect(await table.item({ holder })).toBeUndefined();
});

test('a write whose answer got lost leaves the same lock', async () => {
  const holder = await reserved();
  table.fault = (operation, count) => operation === 'UpdateItem' && count === 3 ? { loseAnswer: true } : undefined;
  await say(holder, 'one', 'INITIATED', { began: 5 });
  expect(await table.item({ holder })).toMatchObject({ state: 'QUEUED', contactId: 'one' });
});

test('a table that fails makes the event come again, and the log names the contact', async () => {
  const holder = await reserved();
  table.fault = () => ({ error: { type: 'InternalServerError', status: 500 } });
  const alone = await HandlerHost.start('contact-events', { ...scenario.environment, TABLE_NAME, AWS_ENDPOINT_URL_DYNAMODB: table.url });
  const event = connectEvent({ contactId: 'one', initialContactId: holder, eventType: 'INITIATED', startedAt: seconds() });
  await expect(alone.invoke(event)).rejects.toThrow('The event was not applied.');
  table.reset();
  expect(await alone.stop()).toMatchObject([{ message: 'The event was not applied.', contactId: 'one', status: 500 }]);
});
