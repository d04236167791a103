import { createHandler } from '../../../lambda/callback-request/handler';
import type { CallRequest } from '../../../lambda/shared/requests/call-request';
import type { HttpResponse } from '../../../lambda/shared/url-request';
import { contactEvent } from '../private/contact-event';
import { MemoryLockStore } from '../private/memory-lock-store';
import { MemoryLog } from '../private/memory-log';
import { MemoryRequestStore } from '../private/memory-request-store';
import { phoneNumber } from '../private/phone-numbers';
import { urlEvent } from '../private/url-event';

const NOW = 1_800_000_000;
const NUMBER = phoneNumber(1);

/** A handler around which everything can be seen, and broken. */
function setUp() {
  const [locks, requests, log] = [new MemoryLockStore(), new MemoryRequestStore(), new MemoryLog()];
  const line: CallRequest[] = [];
  const adjusted: [string, number][] = [];
  const world = { now: NOW, lineFails: false, ids: 0 };
  const handler = createHandler({
    clock: () => world.now,
    hash: async (text) => `hash(${text.split('|').length > 2 ? 'key' : text})`,
    scope: 'support',
    allowed: 1,
    locks,
    displaceFor: () => async () => 'refused',
    requests,
    enterLine: async (request) => {
      if (world.lineFails) throw new Error('no queue');
      line.push(request);
    },
    adjustAge: async (contactId, seconds) => void adjusted.push([contactId, seconds]),
    recordSeconds: 950_400,
    newId: () => `id-${++world.ids}`,
    countries: [],
    attributeKeys: ['topic'],
    log,
    meter: () => undefined,
  });
  const post = (body: object) => handler(urlEvent({ method: 'POST', path: '/', body })) as Promise<HttpResponse>;
  const ask = (parameters: Record<string, string>, initialContactId = 'chat') => handler(contactEvent(parameters, { initialContactId }));
  return { world, locks, requests, line, adjusted, log, handler, post, ask };
}

describe('A request over HTTP', () => {
  test('is accepted when it is in line, with what the customer wrote', async () => {
    const { post, line } = setUp();
    const { statusCode, body } = await post({ phoneNumber: NUMBER, name: 'Jo', language: 'en-US', attributes: { topic: 'bill' } });
    expect([statusCode, JSON.parse(body)]).toStrictEqual([202, { outcome: 'accepted', requestId: 'id-1' }]);
    expect(line).toStrictEqual([{ id: 'id-1', number: NUMBER, name: 'Jo', language: 'en-US', attributes: { topic: 'bill' }, requestedAt: NOW }]);
  });

  test('keeps the customer from asking twice for as long as it is remembered', async () => {
    const { post, locks } = setUp();
    await post({ phoneNumber: NUMBER });
    expect([...locks.locks.values()].map(({ holder, expiresAt }) => [holder, expiresAt])).toStrictEqual([['request#id-1', NOW + 950_400]]);
    const { statusCode, body } = await post({ phoneNumber: NUMBER });
    expect([statusCode, JSON.parse(body)]).toStrictEqual([409, { outcome: 'duplicate' }]);
  });

  test('is the same one when it comes again with its idempotency key, and after its call is over', async () => {
    const { post, requests, line, locks } = setUp();
    const first = await post({ phoneNumber: NUMBER, idempotencyKey: 'form-1' });
    expect((await post({ phoneNumber: NUMBER, idempotencyKey: 'form-1' })).body).toBe(first.body);
    const { requestId } = JSON.parse(first.body);
    await requests.close(requestId);
    locks.locks.clear();
    const entered = line.length;
    expect((await post({ phoneNumber: NUMBER, idempotencyKey: 'form-1' })).body).toBe(first.body);
    expect(line).toHaveLength(entered);
  });

  test('that does not get into line promises nothing and leaves nothing behind', async () => {
    const { post, world, requests, locks } = setUp();
    world.lineFails = true;
    const { statusCode, headers, body } = await post({ phoneNumber: NUMBER });
    expect([statusCode, headers['retry-after'], JSON.parse(body)]).toStrictEqual([503, '30', { outcome: 'unavailable' }]);
    expect([requests.records.size, locks.locks.size]).toStrictEqual([0, 0]);
    world.lineFails = false;
    expect((await post({ phoneNumber: NUMBER })).statusCode).toBe(202);
  });

  test('is refused with all its problems', async () => {
    const { statusCode, body } = await setUp().post({ name: 1 });
    expect([statusCode, JSON.parse(body).outcome, JSON.parse(body).problems.length]).toStrictEqual([400, 'invalid', 2]);
  });

  test.each([
    [403, { method: 'POST', path: '/', caller: '' }, 'the caller is not known, got a request without IAM authorization; sign it with Signature Version 4'],
    [405, { method: 'GET', path: '/' }, 'the method does not go with a request, got another one; use POST'],
    [400, { method: 'POST', path: '/', body: 'x' }, 'the body is no JSON object, got something else; write {"phoneNumber": "+<country code><number>"}'],
  ])('is answered %i when it makes no sense', async (status, request, problem) => {
    const { statusCode, body } = await setUp().handler(urlEvent(request)) as HttpResponse;
    expect([statusCode, JSON.parse(body)]).toStrictEqual([status, { outcome: 'invalid', problems: [problem] }]);
  });
});

describe('A flow', () => {
  test('of another channel asks once for a contact, however often the block runs', async () => {
    const { ask, requests } = setUp();
    const first = await ask({ operation: 'request', phoneNumber: NUMBER, topic: 'bill' });
    expect(await ask({ operation: 'request', phoneNumber: NUMBER, topic: 'bill' })).toStrictEqual(first);
    expect(first).toMatchObject({ outcome: 'accepted' });
    expect(requests.records.size).toBe(1);
  });

  test('hears of a number that is none, and of a line that cannot be reached', async () => {
    const { ask, world } = setUp();
    expect(await ask({ operation: 'request', phoneNumber: 'none' })).toStrictEqual({ outcome: 'invalid' });
    world.lineFails = true;
    expect(await ask({ operation: 'request', phoneNumber: NUMBER })).toStrictEqual({ outcome: 'unavailable' });
  });

  test('of the call notes that the customer answered, but not for a request that nobody knows', async () => {
    const { post, ask, requests } = setUp();
    await post({ phoneNumber: NUMBER });
    expect(await ask({ operation: 'answered', requestId: 'id-1' }, 'call')).toStrictEqual({ outcome: 'noted' });
    expect(requests.records.get('id-1')).toMatchObject({ state: 'ANSWERED', contactId: 'call' });
    expect(await ask({ operation: 'answered', requestId: 'another' }, 'call')).toStrictEqual({ outcome: 'unknown' });
  });

  test('of the queue lets the time since the request count as time in the queue (RT-6)', async () => {
    const { ask, adjusted } = setUp();
    expect(await ask({ operation: 'keep-place', requestedAt: String(NOW - 3600) }, 'call')).toStrictEqual({ outcome: 'kept' });
    expect(await ask({ operation: 'keep-place', requestedAt: 'never' }, 'call')).toStrictEqual({ outcome: 'unknown' });
    expect(adjusted).toStrictEqual([['call', 3600]]);
  });

  test('that asks for something else is told so', async () => {
    expect(await setUp().ask({ operation: 'dance' })).toStrictEqual({ outcome: 'unknown' });
  });
});

test('No number gets into the log', async () => {
  const { post, ask, world, log } = setUp();
  await post({ phoneNumber: NUMBER });
  world.lineFails = true;
  await ask({ operation: 'request', phoneNumber: phoneNumber(2) });
  expect(JSON.stringify(log.lines)).not.toMatch(/555/);
});
