import { START, World } from './private/world';
import { phoneNumber } from '../private/phone-numbers';

const DAY = 86_400;
let world: World;
beforeEach(() => { world = new World(); });

describe('The head of the line', () => {
  test('waits while no agent is free, and everybody behind it does', async () => {
    world.agentIsFree = false;
    expect(await world.deliver(await world.request())).toBe(false);
    expect([world.calls, world.held, world.state()]).toStrictEqual([[], [20], 'WAITING']);
  });

  test('is called when an agent is free, with all that the flow of the call reads', async () => {
    expect(await world.deliver(await world.request())).toBe(true);
    expect(world.calls).toStrictEqual([{
      number: phoneNumber(1),
      flowId: 'flow',
      queueId: 'queue',
      token: 'r-1-0',
      name: 'Jo',
      attributes: {
        topic: 'bill',
        callbackRequestId: 'r-1',
        callbackNumber: phoneNumber(1),
        callbackNumberIsOwn: 'no',
        callbackLanguage: 'en-US',
        callbackRequestedAt: String(START),
      },
    }]);
    expect(world.state()).toBe('DIALLING');
  });

  test('is called once, though its message comes twice, and is followed by both', async () => {
    const message = await world.request();
    await world.deliver(message);
    await world.deliver(message);
    expect([world.calls.length, world.delayed.length]).toStrictEqual([1, 2]);
  });

  test('is not called if the customer has cancelled, and may ask again', async () => {
    const message = await world.request();
    await world.locks.requestCancel((await world.locks.read('lock#r-1'))!, START);
    expect(await world.deliver(message)).toBe(true);
    expect([world.calls, world.state(), world.locks.locks.size]).toStrictEqual([[], 'OVER', 0]);
  });

  test('is not called if the customer has another callback by now, whose lock stays', async () => {
    const message = await world.request();
    world.locks.locks.set('lock#r-1', { ...(await world.locks.read('lock#r-1'))!, holder: 'a call' });
    await world.deliver(message);
    expect([world.calls, world.state(), (await world.locks.read('lock#r-1'))?.holder]).toStrictEqual([[], 'OVER', 'a call']);
  });

  test('is called even if its lock has ended meanwhile', async () => {
    const message = await world.request();
    world.locks.locks.clear();
    await world.deliver(message);
    expect([world.calls.length, (await world.locks.read('lock#r-1'))?.holder]).toStrictEqual([1, 'request#r-1']);
  });

  test('goes to the dead-letter queue when it has waited too long, because a call was promised', async () => {
    const message = await world.request();
    world.now += 4 * DAY + 1;
    await world.deliver(message);
    expect(world.buried.map((body) => JSON.parse(body).reason)).toStrictEqual(['expired']);
    expect([world.calls, world.state(), world.locks.locks.size]).toStrictEqual([[], 'OVER', 0]);
  });

  test('goes to the dead-letter queue when its call is refused for good', async () => {
    world.result = { outcome: 'refused', reason: 'destination' };
    await world.deliver(await world.request());
    expect(world.buried.map((body) => JSON.parse(body).reason)).toStrictEqual(['refused-destination']);
    expect(world.state()).toBe('OVER');
  });

  test.each([
    ['the call fails', () => { world.result = { outcome: 'failed', error: new Error('throttled') }; }, () => { world.result = { outcome: 'started', contactId: 'c' }; }],
    ['the store fails', () => { world.storeFails = true; }, () => { world.storeFails = false; }],
  ])('leaves the line for a minute when %s, and is called later', async (_, breaks, heals) => {
    breaks();
    expect(await world.deliver(await world.request())).toBe(true);
    heals();
    await world.runUntil(START + 60);
    expect(world.calls.at(-1)?.token).toBe('r-1-0');
    expect(world.state()).toBe('DIALLING');
  });

  test('comes into line again with a ticket of its own, which the queue has not seen', async () => {
    world.result = { outcome: 'failed', error: new Error('throttled') };
    const message = await world.request();
    await world.deliver(message);
    const [{ message: later }] = world.delayed;
    world.now += 60;
    await world.deliver(later);
    expect(world.line.map(({ ticket }) => ticket)).toStrictEqual([`0-${START + 60}`]);
  });
});

describe('A call', () => {
  test('that nobody answers is made three times, an hour apart, and then the customer may ask again', async () => {
    await world.deliver(await world.request());
    await world.runUntil(START + DAY);
    expect(world.calls.map(({ token }) => token)).toStrictEqual(['r-1-0', 'r-1-1', 'r-1-2']);
    expect([world.state(), world.locks.locks.size, world.buried]).toStrictEqual(['OVER', 0, []]);
  });

  test('that nobody answers is made again an hour later, and not before, though its message came twice', async () => {
    const message = await world.request();
    await world.deliver(message);
    await world.runUntil(START + 90);
    await world.deliver(message);
    const calls: number[] = [];
    for (const end of [3689, 3690, DAY]) {
      await world.runUntil(START + end);
      calls.push(world.calls.length);
    }
    expect([calls, world.state()]).toStrictEqual([[1, 2, 3], 'OVER']);
  });

  test('that the customer answered is not made again, whatever becomes of it', async () => {
    await world.deliver(await world.request());
    await world.requests.answered('r-1', 'call-1');
    await world.runUntil(START + DAY);
    expect([world.calls.length, world.state(), world.locks.locks.size]).toStrictEqual([1, 'OVER', 0]);
  });

  test('whose answer was not noted is not made again if its customer was in a queue', async () => {
    world.fate = 'reached';
    await world.deliver(await world.request());
    await world.runUntil(START + DAY);
    expect([world.calls.length, world.state()]).toStrictEqual([1, 'OVER']);
  });

  test('keeps the customer from asking again while it is under way', async () => {
    world.fate = 'under-way';
    await world.deliver(await world.request());
    await world.runUntil(START + 3600);
    expect([world.calls.length, world.state(), world.locks.locks.size]).toStrictEqual([1, 'DIALLING', 1]);
    world.fate = 'reached';
    await world.runUntil(START + 7200);
    expect([world.state(), world.locks.locks.size]).toStrictEqual(['OVER', 0]);
  });

  test('that is answered before the function has noted it is followed to its end', async () => {
    const message = await world.request();
    await world.requests.answered('r-1', 'call-1');
    await world.deliver(message);
    await world.runUntil(START + 90);
    expect([world.calls.length, world.state()]).toStrictEqual([0, 'OVER']);
  });
});

test('A message that nobody can read goes to the dead-letter queue', async () => {
  expect(await world.deliver('{"step":"dance"}')).toBe(true);
  expect(world.buried).toStrictEqual(['{"step":"dance"}']);
});

test('A request that was withdrawn is not called', async () => {
  const message = await world.request();
  await world.requests.withdraw('r-1');
  expect(await world.deliver(message)).toBe(true);
  expect(world.calls).toStrictEqual([]);
});

test('No number gets into the log', async () => {
  await world.deliver(await world.request());
  await world.runUntil(START + DAY);
  expect(world.log.lines.length).toBeGreaterThan(3);
  expect(JSON.stringify(world.log.lines)).not.toMatch(/555/);
});
