import fc from 'fast-check';
import { createHandler, Ports } from '../../../lambda/queue-position-sms/handler';
import { toQueueMetrics } from '../../../lambda/queue-position-sms/queue-metrics';
import { contactEvent, INSTANCE_ID } from '../private/contact-event';
import { MemoryTextRecords } from '../private/memory-text-records';
import { findPhoneNumber, phoneNumber } from '../private/phone-numbers';

const log = { info: jest.fn(), error: jest.fn() };
const metrics = jest.fn();
const send = jest.fn();
let records: MemoryTextRecords;
let ports: { -readonly [Name in keyof Ports]: Ports[Name] };

beforeEach(() => {
  let attempts = 0;
  records = new MemoryTextRecords();
  metrics.mockReset().mockResolvedValue({ position: 2, estimatedWaitSeconds: 90 });
  send.mockReset().mockResolvedValue({ throttled: false, messageId: 'message-1' });
  ports = {
    clock: () => 1_000_000,
    newAttempt: () => `attempt-${++attempts}`,
    metrics,
    records,
    send,
    threshold: 2,
    messages: new Map([['en', 'You are number {position}. {number} will call.'], ['es', 'Es el número {position}.']]),
    callerId: 'the number on your card',
    defaultCountry: 'US',
    recordSeconds: 608_400,
    log,
  };
});

afterEach(() => {
  expect(findPhoneNumber(JSON.stringify([log.info.mock.calls, log.error.mock.calls, [...records.items]]))).toBeUndefined();
});

const CONTACT = { initialContactId: 'first', contactId: 'callback' };
const run = (parameters: Record<string, string> = {}) =>
  createHandler(ports)(contactEvent({ phoneNumber: phoneNumber(1), consent: 'yes', ...parameters }, CONTACT));
const FAILED_FOR_GOOD = { outcome: 'failed', next: 'stop' };
const FAILED_FOR_NOW = { outcome: 'failed', next: 'wait', waitSeconds: '120' };

test('a customer near the front is texted once, and the record says with which message', async () => {
  expect(await run()).toEqual({ outcome: 'texted', next: 'stop', waitSeconds: '60', position: '2', estimatedWaitSeconds: '90' });
  expect(metrics).toHaveBeenCalledWith(INSTANCE_ID, 'callback');
  expect(send).toHaveBeenCalledWith(phoneNumber(1), 'You are number 2. the number on your card will call.');
  expect([...records.items.values()]).toEqual([{ pk: 'sms#first#2', attempt: 'attempt-1', expiresAt: 1_608_400, messageId: 'message-1' }]);
  expect(await run()).toMatchObject({ outcome: 'already-texted', next: 'stop' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a customer further back is not texted yet', async () => {
  metrics.mockResolvedValue({ position: 12, estimatedWaitSeconds: 1200 });
  expect(await run()).toEqual({ outcome: 'not-yet', next: 'wait', waitSeconds: '500', position: '12', estimatedWaitSeconds: '1200' });
  expect(send).not.toHaveBeenCalled();
  expect(records.items.size).toBe(0);
});

test('an estimate that is not known is not told', async () => {
  metrics.mockResolvedValue({ position: 12 });
  expect(await run()).toEqual({ outcome: 'not-yet', next: 'wait', waitSeconds: '300', position: '12' });
});

test.each(['', 'Yes', 'YES', 'true', '1', 'no', 'yes please'])('the consent %j is none, and nothing is even looked up', async (consent) => {
  expect(await run({ consent })).toMatchObject({ outcome: 'no-consent', next: 'stop' });
  expect(metrics).not.toHaveBeenCalled();
  expect(send).not.toHaveBeenCalled();
});

test('a number that is none ends the checks', async () => {
  expect(await run({ phoneNumber: 'anonymous' })).toMatchObject(FAILED_FOR_GOOD);
  expect(metrics).not.toHaveBeenCalled();
});

test('the text is in the language of the customer', async () => {
  await run({ language: 'es-MX' });
  expect(send).toHaveBeenCalledWith(phoneNumber(1), 'Es el número 2.');
});

test('an unknown position sends nothing and asks again', async () => {
  metrics.mockResolvedValue({ estimatedWaitSeconds: 30 });
  expect(await run()).toEqual({ ...FAILED_FOR_NOW, estimatedWaitSeconds: '30' });
  expect(send).not.toHaveBeenCalled();
});

test.each(['metrics', 'records'])('a failure of the %s before anything was sent asks again, and the log does not quote it', async (port) => {
  const fail = async () => { throw new Error(`cannot handle ${phoneNumber(1)}`); };
  ports = { ...ports, ...(port === 'metrics' ? { metrics: fail } : { records: { reserve: fail, withdraw: fail, complete: fail } }) };
  expect(await run()).toEqual(FAILED_FOR_NOW);
  expect(send).not.toHaveBeenCalled();
});

test('a throttled text gives the right to send back, so that a later check sends it', async () => {
  send.mockResolvedValueOnce({ throttled: true });
  expect(await run()).toMatchObject(FAILED_FOR_NOW);
  expect(records.items.size).toBe(0);
  expect(await run()).toMatchObject({ outcome: 'texted' });
});

test('a throttled text whose record cannot be removed is given up', async () => {
  send.mockResolvedValueOnce({ throttled: true });
  records.withdraw = async () => { throw new Error('down'); };
  expect(await run()).toMatchObject(FAILED_FOR_GOOD);
  expect(await run()).toMatchObject({ outcome: 'already-texted' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a text of which nobody knows whether it went out is never sent again', async () => {
  send.mockRejectedValueOnce(new Error(`timeout for ${phoneNumber(1)}`));
  expect(await run()).toMatchObject(FAILED_FOR_GOOD);
  expect(await run()).toMatchObject({ outcome: 'already-texted', next: 'stop' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a message id that cannot be stored does not make the text unsent', async () => {
  records.complete = async () => { throw new Error('down'); };
  expect(await run()).toMatchObject({ outcome: 'texted' });
});

test.each([undefined, null, {}, { Details: { Parameters: { consent: 'yes', phoneNumber: '+12065550101' } } }])(
  'the event %# that names no contact gets no text', async (event) => {
    expect(await createHandler(ports)(event)).toMatchObject({ next: 'stop' });
    expect(send).not.toHaveBeenCalled();
  });

test('whatever the services do, one callback is never texted twice', async () => {
  const event = fc.constantFrom<'sent' | 'throttled' | 'lost'>('sent', 'throttled', 'lost');
  await fc.assert(fc.asyncProperty(fc.array(event, { maxLength: 8 }), fc.boolean(), async (story, together) => {
    let maybeReceived = 0;
    const left = [...story];
    ports.records = new MemoryTextRecords();
    ports.send = async () => {
      const outcome = left.shift() ?? 'sent';
      if (outcome === 'throttled') return { throttled: true };
      maybeReceived++;
      if (outcome === 'lost') throw new Error('timeout');
      return { throttled: false, messageId: 'message' };
    };
    if (together) await Promise.all(story.map(() => run()));
    else for (const _ of story) await run();
    expect(maybeReceived).toBeLessThanOrEqual(1);
  }));
});

test.each<[string, object[], object]>([
  ['both metrics', [{ Name: 'POSITION_IN_QUEUE', Value: { Number: 3 } }, { Name: 'ESTIMATED_WAIT_TIME', Value: { Number: 61.4 } }], { position: 3, estimatedWaitSeconds: 61 }],
  ['a position only', [{ Name: 'POSITION_IN_QUEUE', Value: { Number: 1 } }], { position: 1 }],
  ['no value', [{ Name: 'POSITION_IN_QUEUE' }, { Name: 'ESTIMATED_WAIT_TIME', Value: {} }], {}],
  ['values that cannot be', [{ Name: 'POSITION_IN_QUEUE', Value: { Number: 0 } }, { Name: 'ESTIMATED_WAIT_TIME', Value: { Number: -1 } }], {}],
  ['no number', [{ Name: 'POSITION_IN_QUEUE', Value: { Number: NaN } }], {}],
  ['nothing', [], {}],
])('an answer with %s is read as what it says', (_, results, expected) => {
  expect(JSON.parse(JSON.stringify(toQueueMetrics(results as never)))).toEqual(expected);
});
