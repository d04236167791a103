import { closeAll, cloudOf, functionOf, NOON, Opened } from './private/cloud-of';
import { messageQueue } from './private/models';
import type { EventSourceModel } from '../../../src/simulation/template/cloud-model';

const SECOND = 1000;
const FAILED = messageQueue({ name: 'failed' });
const CALLS = messageQueue({ name: 'calls', visibilityTimeout: 30 * SECOND, deadLetters: { queueArn: FAILED.arn, afterReceives: 3 } });
const WORKER = functionOf('worker', '', { code: undefined });
const SOURCE: EventSourceModel = {
  sourceArn: CALLS.arn, functionArn: WORKER.arn, enabled: true, batchSize: 2, window: 0, reportsFailures: true, mostAtOnce: 2,
};

afterEach(closeAll);

interface Received {
  readonly at: number;
  readonly bodies: string[];
  readonly counts: string[];
}

interface Working extends Opened {
  readonly received: Received[];
  readonly send: (...bodies: string[]) => void;
  readonly left: () => string[];
  readonly buried: () => string[];
}

/** A queue whose worker cannot finish certain messages. */
async function working(fails: (body: string) => boolean = () => false, more: Partial<EventSourceModel> = {}): Promise<Working> {
  const messageQueues = new Map([CALLS, FAILED].map((queue) => [queue.url, queue]));
  const opened = await cloudOf([WORKER], { messageQueues, eventSources: [{ ...SOURCE, ...more }] });
  const { cloud, timeline } = opened;
  const received: Received[] = [];
  cloud.functions.answerFor('worker', (event) => {
    const { Records } = event as { Records: { body: string; messageId: string; attributes: { ApproximateReceiveCount: string } }[] };
    const counts = Records.map(({ attributes }) => attributes.ApproximateReceiveCount);
    received.push({ at: timeline.now - NOON, bodies: Records.map(({ body }) => body), counts });
    return { batchItemFailures: Records.filter(({ body }) => fails(body)).map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });
  const [calls, failed] = [CALLS, FAILED].map(({ arn }) => cloud.stores.queues.get(arn)!);
  const bodies = (queue: typeof calls) => queue.messages.map(({ body }) => body);
  const send = (...texts: string[]) => texts.forEach((text) => calls.send(text));
  return { ...opened, received, send, left: () => bodies(calls), buried: () => bodies(failed) };
}

test('messages come in batches, and are gone when the worker is done with them', async () => {
  const { cloud, received, send, left } = await working();
  send('1', '2', '3');
  await cloud.advance(NOON);
  expect(received.map(({ bodies }) => bodies)).toEqual([['1', '2'], ['3']]);
  expect(left()).toEqual([]);
});

test('a message that failed comes again after the visibility timeout, and at last goes to the dead letters', async () => {
  const { cloud, received, send, left, buried } = await working((body) => body === 'bad');
  send('bad', 'good');
  await cloud.advance(NOON + 29 * SECOND);
  expect(left()).toEqual(['bad']);
  await cloud.advance(NOON + 200 * SECOND);
  expect(received).toEqual([
    { at: 0, bodies: ['bad', 'good'], counts: ['1', '1'] }, { at: 30 * SECOND, bodies: ['bad'], counts: ['2'] }, { at: 60 * SECOND, bodies: ['bad'], counts: ['3'] },
  ]);
  expect([left(), buried()]).toEqual([[], ['bad']]);
});

test('without reports of single failures all of the batch counts as done', async () => {
  const { cloud, send, left } = await working(() => true, { reportsFailures: false });
  send('bad');
  await cloud.advance(NOON);
  expect(left()).toEqual([]);
});

test('a worker that throws gets the whole batch again', async () => {
  const { cloud, send, left } = await working(() => { throw new Error('no'); });
  send('1', '2');
  await cloud.advance(NOON);
  expect(left()).toEqual(['1', '2']);
});

test('messages are gathered for the time of the window', async () => {
  const { cloud, received, send } = await working(undefined, { window: 5 * SECOND, batchSize: 10 });
  send('1');
  await cloud.advance(NOON + 2 * SECOND);
  send('2');
  await cloud.advance(NOON + 10 * SECOND);
  expect(received).toEqual([{ at: 5 * SECOND, bodies: ['1', '2'], counts: ['1', '1'] }]);
});

test('a source that is switched off feeds nobody', async () => {
  const { cloud, received, send, left } = await working(undefined, { enabled: false });
  send('1');
  await cloud.advance(NOON + 60 * SECOND);
  expect([received, left()]).toEqual([[], ['1']]);
});
