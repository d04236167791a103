import fc from 'fast-check';
import { createHandler, Ports } from '../../../lambda/queue-position-sms/handler';
import type { Answer } from '../../../lambda/shared/contact-event';
import { toQueueMetrics } from '../../../lambda/shared/contact-metrics';
import { connectEvent } from '../private/connect-event';
import { contactEvent, INSTANCE_ID } from '../private/contact-event';
import { MemoryTextRecords } from '../private/memory-text-records';
import { findPhoneNumber, phoneNumber } from '../private/phone-numbers';

const log = { info: jest.fn(), error: jest.fn() };
const meter = jest.fn();
const metrics = jest.fn();
const readCustomer = jest.fn();
const send = jest.fn();
let records: MemoryTextRecords;
let ports: { -readonly [Name in keyof Ports]: Ports[Name] };

beforeEach(() => {
  let attempts = 0;
  records = new MemoryTextRecords();
  metrics.mockReset().mockResolvedValue({ position: 2, estimatedWaitSeconds: 90 });
  send.mockReset().mockResolvedValue({ outcome: 'sent', messageId: 'message-1' });
  ports = {
    clock: () => 1_000_000,
    random: () => 0,
    newAttempt: () => `attempt-${++attempts}`,
    metrics,
    readCustomer,
    records,
    send,
    thresholds: [5, 2],
    callsPerSecond: 1,
    positionTemplates: new Map([['en', 'You are number {position}. {number} will call.'], ['es', 'Es el número {position}.']]),
    callerId: 'the number on your card',
    defaultCountry: 'US',
    recordSeconds: 608_400,
    log,
    meter,
  };
});

afterEach(() => {
  expect(findPhoneNumber(JSON.stringify([log.info.mock.calls, log.error.mock.calls, [...records.items]]))).toBeUndefined();
});

const CONTACT = { initialContactId: 'first', contactId: 'callback' };
const run = (parameters: Record<string, string> = {}) =>
  createHandler(ports)(contactEvent({ phoneNumber: phoneNumber(1), consent: 'yes', ...parameters }, CONTACT)) as Promise<Answer>;
const at = (position: number, estimatedWaitSeconds?: number) => metrics.mockResolvedValue({ position, estimatedWaitSeconds });
const FAILED_FOR_GOOD = { outcome: 'failed', next: 'stop' };
const FAILED_FOR_NOW = { outcome: 'failed', next: 'wait', waitSeconds: '120' };

test('a customer at the front is texted once, and the answer says with which message', async () => {
  expect(await run()).toEqual({
    outcome: 'texted', next: 'stop', waitSeconds: '60', position: '2', estimatedWaitSeconds: '90', messageId: 'message-1', lastSeen: '2 45 1000000',
  });
  expect(metrics).toHaveBeenCalledWith(INSTANCE_ID, 'callback');
  expect(send).toHaveBeenCalledWith(phoneNumber(1), 'You are number 2. the number on your card will call.');
  expect([...records.items.values()]).toEqual([{ pk: 'sms#first#position', attempt: 'attempt-1', place: 2, expiresAt: 1_608_400 }]);
  expect(await run({ operation: 'check' })).toMatchObject({ outcome: 'already-texted', next: 'stop' });
  expect(send).toHaveBeenCalledTimes(1);
  expect(meter).not.toHaveBeenCalled();
});

test('a customer who reaches one threshold after the other gets a text for each', async () => {
  const seen = [];
  for (const position of [6, 5, 4, 3, 2]) {
    at(position, 60 * position);
    const { outcome, next } = await run();
    seen.push([position, outcome, next]);
  }
  expect(seen).toEqual([
    [6, 'not-yet', 'wait'], [5, 'texted', 'wait'], [4, 'already-texted', 'wait'], [3, 'already-texted', 'wait'], [2, 'texted', 'stop'],
  ]);
});

test('of several thresholds reached at once only the nearest gets a text, even if the customer falls back', async () => {
  await run();
  at(4);
  expect(await run()).toMatchObject({ outcome: 'already-texted', next: 'wait' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a customer further back is not texted yet', async () => {
  at(15, 1500);
  expect(await run()).toEqual({
    outcome: 'not-yet', next: 'wait', waitSeconds: '500', position: '15', estimatedWaitSeconds: '1500', lastSeen: '15 100 1000000',
  });
  expect(send).not.toHaveBeenCalled();
  expect(records.items.size).toBe(0);
});

test('an estimate that is not known is not told, and taken for a minute a place', async () => {
  at(15);
  expect(await run()).toEqual({ outcome: 'not-yet', next: 'wait', waitSeconds: '300', position: '15', lastSeen: '15 60 1000000' });
});

test.each([[{ consent: 'no' }, 'no-consent'], [{ phoneNumber: 'anonymous' }, 'no-number']])('with %j nothing is even looked up', async (parameters, outcome) => {
  expect(await run(parameters)).toMatchObject({ outcome, next: 'stop' });
  expect(metrics).not.toHaveBeenCalled();
});

test('the text is in the language of the customer', async () => {
  await run({ language: 'es-MX' });
  expect(send).toHaveBeenCalledWith(phoneNumber(1), 'Es el número 2.');
});

describe('in quiet hours', () => {
  const NOON = 12 * 3600;
  beforeEach(() => {
    ports = { ...ports, clock: () => NOON, quietHours: { from: NOON, to: NOON + 3600 }, defaultTimeZone: 'UTC' };
  });

  test('nothing is sent, and the customer has the turn at their end, the first in line first', async () => {
    expect(await run()).toMatchObject({ outcome: 'quiet-hours', next: 'wait', waitSeconds: '3602' });
    at(3000, 30);
    expect(await run()).toMatchObject({ outcome: 'quiet-hours', next: 'wait', waitSeconds: '6600' });
    expect([send.mock.calls, records.items.size]).toEqual([[], 0]);
  });

  test('a customer who is far back is left alone for longer', async () => {
    at(3000, 300_000);
    expect(await run()).toMatchObject({ outcome: 'quiet-hours', waitSeconds: '149750' });
  });

  test('the zone of the customer counts, and one that does not exist ends the checks', async () => {
    expect(await run({ timeZone: 'Asia/Tokyo' })).toMatchObject({ outcome: 'texted' });
    expect(await run({ timeZone: 'Tokyo' })).toMatchObject({ outcome: 'unknown-time-zone', next: 'stop' });
  });
});

test('an unknown position sends nothing, counts as no failure and asks again', async () => {
  metrics.mockResolvedValue({ estimatedWaitSeconds: 30 });
  expect(await run()).toEqual({ outcome: 'unknown-position', next: 'wait', waitSeconds: '120', lastSeen: 'nothing' });
  expect([send.mock.calls, meter.mock.calls]).toEqual([[], []]);
});

test('a failure to read the position asks again when the last one tells it to, and the log does not quote it', async () => {
  metrics.mockRejectedValue(new Error(`cannot handle ${phoneNumber(1)}`));
  expect(await run()).toEqual({ ...FAILED_FOR_NOW, lastSeen: 'nothing' });
  expect(await run({ lastSeen: '1000 60 999940' })).toEqual({ outcome: 'failed', next: 'wait', waitSeconds: '29820', lastSeen: '1000 60 999940' });
  expect(await run({ lastSeen: '3 60 999000' })).toMatchObject(FAILED_FOR_NOW);
  expect(meter.mock.calls).toEqual([['Failed'], ['Failed'], ['Failed']]);
});

test('a record that cannot be written sends nothing and asks again', async () => {
  records.reserve = async () => { throw new Error('down'); };
  expect(await run()).toMatchObject(FAILED_FOR_NOW);
  expect(send).not.toHaveBeenCalled();
});

test('a throttled text gives the right to send back, so that a later check sends it', async () => {
  send.mockResolvedValueOnce({ outcome: 'throttled' });
  expect(await run()).toMatchObject(FAILED_FOR_NOW);
  expect(await run()).toMatchObject({ outcome: 'texted' });
});

test('a throttled text whose record cannot be taken back is given up', async () => {
  send.mockResolvedValueOnce({ outcome: 'throttled' });
  records.withdraw = async () => { throw new Error('down'); };
  expect(await run()).toMatchObject(FAILED_FOR_GOOD);
  expect(await run()).toMatchObject({ outcome: 'already-texted' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a customer who opted out is left alone from then on, which is no failure', async () => {
  at(5, 300);
  send.mockResolvedValueOnce({ outcome: 'opted-out' });
  expect(await run()).toMatchObject({ outcome: 'opted-out', next: 'stop' });
  expect(meter).not.toHaveBeenCalled();
});

test('a text of which nobody knows whether it went out is never sent again', async () => {
  send.mockRejectedValueOnce(new Error(`timeout for ${phoneNumber(1)}`));
  expect(await run()).toMatchObject(FAILED_FOR_GOOD);
  expect(await run()).toMatchObject({ outcome: 'already-texted', next: 'stop' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a confirmation is sent once, if there is a text for it', async () => {
  expect(await run({ operation: 'confirmation' })).toMatchObject({ outcome: 'no-text', next: 'stop' });
  ports.confirmationTemplates = new Map([['en', 'We will call from {number}.']]);
  expect(await run({ operation: 'confirmation' })).toEqual({ outcome: 'texted', next: 'stop', waitSeconds: '60', messageId: 'message-1' });
  expect(await run({ operation: 'confirmation' })).toMatchObject({ outcome: 'already-texted' });
  expect(send.mock.calls).toEqual([[phoneNumber(1), 'We will call from the number on your card.']]);
  expect(metrics).not.toHaveBeenCalled();
});

test('a confirmation that was throttled is given up, because its moment is over', async () => {
  ports.confirmationTemplates = new Map([['en', 'We will call.']]);
  send.mockResolvedValueOnce({ outcome: 'throttled' });
  expect(await run({ operation: 'confirmation' })).toMatchObject(FAILED_FOR_GOOD);
});

test.each(['shout', 'missed'])('the operation %s, which does not exist, sends nothing', async (operation) => {
  ports.missedTemplates = new Map([['en', 'We missed you.']]);
  expect(await run({ operation })).toMatchObject(FAILED_FOR_GOOD);
  expect([send.mock.calls, meter.mock.calls]).toEqual([[], [['Failed']]]);
});

test('the event of an attempt in vain is answered with a text and no word, and a failure on the way is counted', async () => {
  ports.missedTemplates = new Map([['en', 'We missed you.']]);
  readCustomer.mockRejectedValueOnce(new Error('down')).mockResolvedValue({ phoneNumber: phoneNumber(1), consent: 'yes', language: '', timeZone: '' });
  const event = connectEvent({ contactId: 'leg', eventType: 'DISCONNECTED', startedAt: 1_700_000_000, endedAt: 1_700_000_060 });
  await expect(createHandler(ports)(event)).rejects.toThrow();
  expect(await createHandler(ports)(event)).toBeUndefined();
  expect([send.mock.calls, meter.mock.calls]).toEqual([[[phoneNumber(1), 'We missed you.']], [['Failed']]]);
  expect(log.error).toHaveBeenLastCalledWith('The customer was not read.', expect.objectContaining({ contactId: 'leg', error: 'Error' }));
});

test.each([undefined, null, {}, { Details: { Parameters: { consent: 'yes', phoneNumber: phoneNumber(1) } } }])(
  'the event %# that names no contact gets no text', async (event) => {
    expect(await createHandler(ports)(event)).toMatchObject({ next: 'stop' });
    expect(send).not.toHaveBeenCalled();
  });

test('whatever the services do and wherever the callback is, no customer gets two texts for a threshold', async () => {
  const event = fc.record({ result: fc.constantFrom('sent', 'throttled', 'lost', 'opted-out'), position: fc.integer({ min: 1, max: 7 }) });
  await fc.assert(fc.asyncProperty(fc.array(event, { maxLength: 8 }), fc.boolean(), async (story, together) => {
    const received: string[] = [];
    const results = story.map(({ result }) => result);
    const positions = story.map(({ position }) => position);
    ports.records = new MemoryTextRecords();
    ports.metrics = async () => ({ position: positions.shift() });
    ports.send = async (_, body) => {
      const outcome = results.shift();
      if (outcome === 'throttled' || outcome === 'opted-out') return { outcome };
      received.push(Number(/\d/.exec(body)) > 2 ? 'first' : 'second');
      if (outcome === 'lost') throw new Error('timeout');
      return { outcome: 'sent' };
    };
    if (together) await Promise.all(story.map(() => run()));
    else for (const _ of story) await run();
    expect(received).toEqual([...new Set(received)]);
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
