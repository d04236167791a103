import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { ChangeMessageVisibilityCommand, DeleteMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { closeAll, cloudOf, NOON, Opened } from '../private/cloud-of';
import { messageQueue } from '../private/models';

const QUEUE = messageQueue({});
const SECRET = { arn: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:pins-a1b2c3', name: 'pins', value: '{"alice":"12345678"}' };

let opened: Opened;

beforeEach(async () => {
  opened = await cloudOf([], { messageQueues: new Map([[QUEUE.url, QUEUE]]), secrets: new Map([[SECRET.arn, SECRET]]) });
});

afterEach(closeAll);

const settings = () => (
  { endpoint: opened.cloud.runtime.url, region: 'us-east-1', maxAttempts: 1, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });

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

test('a request that is not signed is refused', async () => {
  expect((await fetch(opened.cloud.runtime.url)).status).toBe(403);
});
