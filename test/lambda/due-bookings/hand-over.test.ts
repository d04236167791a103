import { lockOf, NOW, SLOT, Stage } from './private/stage';
import { findPhoneNumber } from '../private/phone-numbers';

/** A stage on which one customer has a promise. */
async function promised(): Promise<Stage> {
  const stage = new Stage();
  expect(await stage.book('caller', SLOT)).toBe('promised');
  return stage;
}

async function runAt(stage: Stage, now: number) {
  stage.now = now;
  return stage.run();
}

const called = ({ calls }: Stage) => calls.map(({ at }) => at);

describe('a callback that no delay reaches', () => {
  test('is called when its slot begins, and not before', async () => {
    const stage = await promised();
    await runAt(stage, SLOT - 1);
    expect(called(stage)).toStrictEqual([]);
    await runAt(stage, SLOT);
    expect(called(stage)).toStrictEqual([SLOT]);
  });

  test('is called later if runs were missed, and then once', async () => {
    const stage = await promised();
    for (const minutes of [180, 181, 182]) await runAt(stage, SLOT + 60 * minutes);
    expect(called(stage)).toStrictEqual([SLOT + 180 * 60]);
  });

  test('is called once although the clock goes back', async () => {
    const stage = await promised();
    for (const seconds of [10, -600, 20, 700]) await runAt(stage, SLOT + seconds);
    expect(called(stage)).toStrictEqual([SLOT + 10]);
  });

  test('counts as requested at the beginning of its slot, and keeps other callbacks away until it is over', async () => {
    const stage = await promised();
    stage.around = async (call) => stage.requests.records.size > 0 ? new Promise(() => undefined) : call();
    void runAt(stage, SLOT + 5);
    await new Promise(setImmediate);
    const [[id, record]] = [...stage.requests.records];
    expect([id, record]).toStrictEqual([expect.stringMatching(`^${SLOT}-[01]-caller$`), { state: 'WAITING', attempts: 0, lockKey: lockOf('caller'), requestedAt: SLOT }]);
    expect(await stage.locks.read(lockOf('caller'))).toStrictEqual({
      pk: lockOf('caller'), holder: `request#${id}`, state: 'RESERVED', requestedAt: SLOT, expiresAt: SLOT + 5 + 950_400,
    });
  });

  test('leaves neither booking nor number behind', async () => {
    const stage = await promised();
    await runAt(stage, SLOT);
    expect([stage.bookings.bookings.size, findPhoneNumber(JSON.stringify(stage.log.lines))]).toStrictEqual([0, undefined]);
  });

  test.each<[string, (stage: Stage) => Promise<unknown>]>([
    ['cancelled', (stage) => stage.cancel('caller')],
    ['withdrawn, because the customer did not hear of the time', (stage) => stage.locks.release({ pk: lockOf('caller'), holder: 'caller' })],
    ['replaced by another callback', async ({ locks }) => {
      await locks.release({ pk: lockOf('caller'), holder: 'caller' });
      await locks.take({ pk: lockOf('caller'), holder: 'other', state: 'RESERVED', requestedAt: NOW, expiresAt: SLOT + 900 }, NOW);
    }],
    ['replaced by another slot of the same call', async (stage) => {
      await stage.locks.release({ pk: lockOf('caller'), holder: 'caller' });
      await stage.book('caller', SLOT + 3600);
    }],
  ])('is not called if it was %s', async (_, change) => {
    const stage = await promised();
    await change(stage);
    expect(await runAt(stage, SLOT)).toMatchObject({ dropped: 1, handedOver: 0 });
    expect([called(stage), stage.bookings.bookings.has(`${SLOT}#0`) || stage.bookings.bookings.has(`${SLOT}#1`)]).toStrictEqual([[], false]);
  });

  test('frees its customer when it was cancelled', async () => {
    const stage = await promised();
    await stage.cancel('caller');
    await runAt(stage, SLOT);
    expect(stage.locks.locks.size).toBe(0);
  });

  test('is not promised to a customer who has another callback, and its place calls nobody', async () => {
    const stage = new Stage();
    await stage.locks.take({ pk: lockOf('caller'), holder: 'other', state: 'RESERVED', requestedAt: NOW, expiresAt: SLOT }, NOW);
    expect([await stage.book('caller', SLOT), await stage.bookings.due(SLOT)]).toStrictEqual(['unknown', []]);
  });

  test('is promised once, however often the block runs the function', async () => {
    const stage = await promised();
    expect(await stage.book('caller', SLOT)).toBe('promised');
    await runAt(stage, SLOT);
    expect(called(stage)).toHaveLength(1);
  });

  test('waits for the next run if a fault keeps it from the line, without harm to others', async () => {
    const stage = await promised();
    await stage.book('other', SLOT);
    stage.requests.open = async (id) => {
      if (id.endsWith('caller')) throw new Error('not now');
      return Object.getPrototypeOf(stage.requests).open.call(stage.requests, id, { lockKey: lockOf('other'), requestedAt: SLOT });
    };
    await expect(runAt(stage, SLOT)).rejects.toThrow('Not every booking was handed over.');
    expect(stage.calls.map(({ id }) => id.slice(-5))).toStrictEqual(['other']);
    stage.requests.open = Object.getPrototypeOf(stage.requests).open;
    await runAt(stage, SLOT + 61);
    expect(called(stage)).toStrictEqual([SLOT, SLOT + 61]);
  });
});
