import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { ChangeMessageVisibilityCommand, DeleteMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { closeAll, cloudOf, NOON, Opened } from '../private/cloud-of';
import { messageQueue } from '../private/models';

const QUEUE = messageQueue({});
const LINE = messageQueue({ name: 'line.fifo', isFifo: true });
const SECRET = { arn: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:pins-a1b2c3', name: 'pins', value: '{"alice":"12345678"}' };

let opened: Opened;

beforeEach(async () => {
  opened = await cloudOf([], { messageQueues: new Map([QUEUE, LINE].map((queue) => [queue.url, queue])), secrets: new Map([[SECRET.arn, SECRET]]) });
});

afterEach(closeAll);

const settings = () => (
  { endpoint: opened.cloud.server.url, region: 'us-east-1', maxAttempts: 1, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });

test('a text is written down instead of sent, unless its recipient wants none', async () => {
  const client = new PinpointSMSVoiceV2Client(settings());
  const send = async (DestinationPhoneNumber: string) => client.send(new SendTextMessageCommand({ DestinationPhoneNumber, OriginationIdentity: 'id', MessageBody: 'Hello.' }));
  const { MessageId } = await send('+12065550123');
  const { texts } = opened.cloud.stores;
  texts.optedOut.add('+12065550124');
  await expect(send('+12065550124')).rejects.toMatchObject({ name: 'ConflictException', Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' });
  expect(texts.sent).toEqual([{ at: NOON, to: '+12065550123', from: 'id', body: 'Hello.', messageId: MessageId }]);
  client.destroy();
});

test.each([SECRET.arn, SECRET.name])('a secret is found by %s', async (SecretId) => {
  const client = new SecretsManagerClient(settings());
  expect(await client.send(new GetSecretValueCommand({ SecretId }))).toMatchObject({ SecretString: SECRET.value, ARN: SECRET.arn, Name: 'pins' });
  await expect(client.send(new GetSecretValueCommand({ SecretId: 'other' }))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  client.destroy();
});

test('a message is delayed, hidden and deleted as a client says', async () => {
  const { cloud: { stores }, timeline } = opened;
  const client = new SQSClient({ ...settings(), useQueueUrlAsEndpoint: false });
  await client.send(new SendMessageCommand({ QueueUrl: QUEUE.url, MessageBody: 'text', DelaySeconds: 5 }));
  const queue = stores.queues.get(QUEUE.arn)!;
  expect(queue.receive(1)).toEqual([]);
  timeline.moveTo(NOON + 5000);
  const [{ receipt }] = queue.receive(1);
  await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: QUEUE.url, ReceiptHandle: receipt, VisibilityTimeout: 1 }));
  timeline.moveTo(NOON + 6000);
  const [again] = queue.receive(1);
  expect(again).toMatchObject({ body: 'text', receives: 2 });
  await expect(client.send(new DeleteMessageCommand({ QueueUrl: QUEUE.url, ReceiptHandle: 'other' }))).rejects.toMatchObject({ name: 'ReceiptHandleIsInvalid' });
  await client.send(new DeleteMessageCommand({ QueueUrl: QUEUE.url, ReceiptHandle: again.receipt }));
  expect(queue.messages).toEqual([]);
  await expect(client.send(new SendMessageCommand({ QueueUrl: 'other', MessageBody: 'x' }))).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  client.destroy();
});

test('a message of a line waits for all that came before it in its group, and is sent once', async () => {
  const { cloud: { stores }, timeline } = opened;
  const client = new SQSClient({ ...settings(), useQueueUrlAsEndpoint: false });
  const send = async (MessageBody: string, more: object) => client.send(new SendMessageCommand({ QueueUrl: LINE.url, MessageBody, ...more }));
  await expect(send('nobody knows the group', {})).rejects.toMatchObject({ name: 'MissingParameter' });
  await expect(send('late', { MessageGroupId: 'line', DelaySeconds: 5 })).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  for (const [body, MessageGroupId] of [['1', 'line'], ['2', 'line'], ['2', 'line'], ['other', 'other']]) {
    await send(body, { MessageGroupId, MessageDeduplicationId: body });
  }
  const line = stores.queues.get(LINE.arn)!;
  const receive = (most: number) => line.receive(most).map(({ body }) => body);
  expect([receive(1), receive(9)]).toEqual([['1'], ['other']]);
  line.delete(line.messages[0]);
  expect(receive(9)).toEqual(['2']);
  timeline.moveTo(NOON + 300_000);
  await send('2', { MessageGroupId: 'line', MessageDeduplicationId: '2' });
  expect(line.messages.map(({ body }) => body)).toEqual(['2', 'other', '2']);
  client.destroy();
});

test('a request that is not signed is refused', async () => {
  expect((await fetch(opened.cloud.server.url)).status).toBe(403);
});
