import * as connect from '@aws-sdk/client-connect';
import * as sqs from '@aws-sdk/client-sqs';
import { callOf, delivery, scenario } from './scenario';
import { HandlerHost } from '../private/handler-host';
import type { Reply } from '../private/http-server';
import { phoneNumber } from '../private/phone-numbers';
import { ServiceDouble } from '../private/service-double';

const THROTTLED: Reply = { error: { type: 'TooManyRequestsException', status: 429 } };

let service: ServiceDouble;
let queue: ServiceDouble;
let host: HandlerHost;

beforeAll(async () => {
  [service, queue] = await Promise.all([ServiceDouble.start(connect), ServiceDouble.start(sqs)]);
  host = await HandlerHost.start('api-queue', { ...scenario.environment, AWS_ENDPOINT_URL_CONNECT: service.url, AWS_ENDPOINT_URL_SQS: queue.url });
});

beforeEach(() => {
  service.reset(scenario.services['Amazon Connect']!);
  queue.reset(scenario.services['Amazon SQS']!);
});

afterAll(async () => {
  await host.stop();
  await Promise.all([service.close(), queue.close()]);
});

const work = (...records: object[]): Promise<unknown> => host.invoke({ Records: records });
const calls = ({ calls: made }: ServiceDouble) => made.map(({ operation }) => operation);

test('only the messages that failed come again, and each after a pause of its own', async () => {
  service.reply = ({ operation, input }) => operation === 'UpdateContactRoutingData' && input.ContactId === 'busy' ? THROTTLED : {};
  expect(await work(
    delivery(callOf('UpdateContactRoutingData', { QueuePriority: 1 }, 'busy'), 4, 'first'),
    delivery(callOf('UpdateContactRoutingData', { QueuePriority: 1 }, 'calm'), 1, 'second'),
  )).toEqual({ batchItemFailures: [{ itemIdentifier: 'first' }] });
  expect(queue.calls).toEqual([{
    operation: 'ChangeMessageVisibility',
    input: { QueueUrl: scenario.environment.QUEUE_URL, ReceiptHandle: 'receipt of first', VisibilityTimeout: expect.any(Number) },
  }]);
  expect(queue.calls[0].input.VisibilityTimeout).toBeGreaterThanOrEqual(1);
  expect(queue.calls[0].input.VisibilityTimeout).toBeLessThanOrEqual(16);
});

test('a pause that cannot be set does not lose the message', async () => {
  service.reply = () => THROTTLED;
  queue.reply = () => ({ error: { type: 'InternalError', status: 500 } });
  expect(await work(delivery(callOf('StopContact')))).toEqual({ batchItemFailures: [{ itemIdentifier: 'message' }] });
});

test('what nobody may ask for lies in the dead-letter queue at once, and no call is made', async () => {
  const body = callOf('DeleteInstance', { Comment: phoneNumber(1) });
  expect(await work(delivery(body))).toEqual({ batchItemFailures: [] });
  expect(queue.calls).toEqual([{ operation: 'SendMessage', input: { QueueUrl: scenario.environment.DEAD_LETTER_QUEUE_URL, MessageBody: body } }]);
  expect(service.calls).toEqual([]);
});

test('a call that the service refuses for good is not made again', async () => {
  service.reply = () => ({ error: { type: 'InvalidRequestException', status: 400, message: `not like this: ${phoneNumber(1)}` } });
  expect(await work(delivery(callOf('UpdateContactRoutingData')))).toEqual({ batchItemFailures: [] });
  expect(calls(queue)).toEqual(['SendMessage']);
});

test('a contact that is gone need not be stopped', async () => {
  service.reply = () => ({ error: { type: 'ContactNotFoundException', status: 410 } });
  expect(await work(delivery(callOf('StopContact')))).toEqual({ batchItemFailures: [] });
  expect(calls(queue)).toEqual([]);
});

test('a callback that an agent has meanwhile is not cut off', async () => {
  service.reply = ({ input }) => ({
    body: { Contact: { Id: input.ContactId, InitiationMethod: 'CALLBACK', AgentInfo: { Id: 'a', ConnectedToAgentTimestamp: 1_700_000_000 } } },
  });
  expect(await work(delivery(callOf('StopContact')))).toEqual({ batchItemFailures: [] });
  expect(calls(service)).toEqual(['DescribeContact']);
});

test('a contact that is not certainly a callback is not stopped, and lies in the dead-letter queue in the end', async () => {
  service.reply = ({ input }) => ({ body: { Contact: { Id: input.ContactId, InitiationMethod: 'INBOUND' } } });
  expect(await work(delivery(callOf('StopContact')))).toEqual({ batchItemFailures: [{ itemIdentifier: 'message' }] });
  expect(calls(service)).toEqual(['DescribeContact']);
});

test('a worker keeps its pace', async () => {
  const slow = await HandlerHost.start('api-queue', {
    ...scenario.environment, PACE_MILLISECONDS: '150', AWS_ENDPOINT_URL_CONNECT: service.url, AWS_ENDPOINT_URL_SQS: queue.url,
  });
  const start = performance.now();
  await slow.invoke({ Records: [1, 2, 3].map((count) => delivery(callOf('StopContact'), 1, String(count))) });
  expect(performance.now() - start).toBeGreaterThanOrEqual(440);
  expect(await slow.stop('INFO')).toMatchObject(Array(3).fill({ operation: 'StopContact', outcome: 'stopped', attempt: 1 }));
});
