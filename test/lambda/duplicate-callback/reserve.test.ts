import { Desk, GRACE, LOCK, newDesk, PK, RESERVATION } from './private/desk';

let desk: Desk;

beforeEach(() => {
  desk = newDesk();
});

const lock = (pk = PK) => desk.store.locks.get(pk);
const callbackOf = (holder: string) => `callback of ${holder}`;

test('a free lock is taken for as long as a reservation lasts', async () => {
  expect(await desk.run('reserve', 'me')).toEqual({ outcome: 'reserved', requestedAt: '1000000' });
  expect(lock()).toEqual({ pk: PK, holder: 'me', state: 'RESERVED', requestedAt: 1_000_000, expiresAt: 1_000_000 + RESERVATION });
});

test('the time of an earlier request is kept, and what cannot be one is left out', async () => {
  expect(await desk.run('reserve', 'me', { requestedAt: '999280' })).toEqual({ outcome: 'reserved', requestedAt: '999280' });
  expect(lock()).toMatchObject({ requestedAt: 999_280, expiresAt: 1_000_000 + RESERVATION });
  await desk.run('release', 'me');
  expect(await desk.run('reserve', 'me', { requestedAt: '9992800' })).toEqual({ outcome: 'reserved', requestedAt: '1000000' });
});

test('a lock that another contact has is refused to the last second and taken in the next', async () => {
  await desk.run('reserve', 'other');
  desk.now += RESERVATION;
  expect(await desk.run('reserve', 'me')).toEqual({ outcome: 'duplicate', state: 'reserved', waitedMinutes: '15' });
  desk.now += 1;
  expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved', requestedAt: String(desk.now) });
});

test('a repeated run answers with the time of the first one, and leaves a confirmed lock as it is', async () => {
  await desk.run('reserve', 'me');
  desk.now += 7;
  expect(await desk.run('reserve', 'me')).toEqual({ outcome: 'reserved', requestedAt: '1000000' });
  await desk.run('confirm', 'me');
  const before = lock();
  desk.now += 7;
  expect(await desk.run('reserve', 'me')).toEqual({ outcome: 'reserved', requestedAt: '1000000' });
  expect(lock()).toEqual(before);
});

test('nobody asks the service while a reservation or no lock is in the way', async () => {
  await desk.run('reserve', 'other');
  await desk.run('reserve', 'me');
  expect(desk.connect.calls).toEqual([]);
});

describe('with a callback in the way', () => {
  beforeEach(() => desk.queue('other'));

  test('a waiting one is a duplicate, with its state and its wait', async () => {
    desk.now += 720;
    expect(await desk.run('reserve', 'me')).toEqual({ outcome: 'duplicate', state: 'queued', waitedMinutes: '12' });
    expect(desk.connect.calls).toEqual(['describe callback of other']);
  });

  test('a wait that cannot be known is left out', async () => {
    desk.store.locks.set(PK, { ...lock()!, requestedAt: desk.now + 3600, state: 'DIALLING' });
    expect(await desk.run('reserve', 'me')).toEqual({ outcome: 'duplicate', state: 'dialling' });
  });

  test('one that reached an agent gives up its lock at once', async () => {
    desk.connect.end(callbackOf('other'), true);
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved' });
    expect(lock()).toEqual({ pk: PK, holder: 'me', state: 'RESERVED', requestedAt: desk.now, expiresAt: desk.now + RESERVATION });
  });

  test('one that nobody answered gives up its lock when no further leg can come', async () => {
    desk.connect.end(callbackOf('other'));
    desk.now += GRACE;
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'duplicate' });
    desk.now += 1;
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved' });
  });

  test('one that was cancelled gives up its lock as soon as its leg has ended, and not before', async () => {
    await desk.store.requestCancel(lock()!, desk.now);
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'duplicate' });
    desk.connect.end(callbackOf('other'));
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved' });
    expect(lock()).toMatchObject({ holder: 'me', state: 'RESERVED' });
  });

  test('one that the service does not find gives up its lock when it must have become visible', async () => {
    desk.connect.fates.clear();
    desk.now += GRACE;
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'duplicate' });
    desk.now += 1;
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved' });
  });

  test('one of which the service says nothing keeps its lock, and the failure is reported', async () => {
    desk.connect.end(callbackOf('other'), true);
    desk.connect.failure = new Error('throttled');
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'duplicate' });
    expect(lock()).toMatchObject({ holder: 'other' });
    expect(desk.reported).toEqual([desk.connect.failure]);
  });

  test('a later leg of the same chain that begins meanwhile keeps the lock', async () => {
    desk.connect.end(callbackOf('other'));
    desk.now += GRACE + 1;
    const describe = desk.connect.describe.bind(desk.connect);
    jest.spyOn(desk.connect, 'describe').mockImplementationOnce(async (contact) => {
      desk.connect.begin('retry');
      await desk.store.renew({ pk: PK, holder: 'other' }, { contactId: 'retry', since: desk.now }, { state: 'QUEUED', expiresAt: desk.now + LOCK });
      return describe(contact);
    });
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'duplicate', state: 'queued' });
    expect(lock()).toMatchObject({ holder: 'other', contactId: 'retry' });
  });
});

test('a reservation whose callback is to be cancelled gives way', async () => {
  await desk.run('reserve', 'other');
  await desk.store.requestCancel(lock()!, desk.now);
  expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved' });
  expect(await desk.run('confirm', 'other')).toEqual({ outcome: 'duplicate' });
});

describe('when the new callback replaces the old one', () => {
  beforeEach(() => {
    desk.policy = { allowed: 1, replaces: true };
  });

  test('a reservation is replaced at once, and its confirmation says duplicate', async () => {
    await desk.run('reserve', 'other');
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved' });
    expect(await desk.run('confirm', 'other')).toEqual({ outcome: 'duplicate' });
    expect(await desk.run('confirm', 'me')).toEqual({ outcome: 'confirmed' });
    expect(desk.connect.calls).toEqual([]);
  });

  test('a waiting callback is stopped first', async () => {
    await desk.queue('other');
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved' });
    expect(desk.connect.calls).toEqual(['describe callback of other', 'stop callback of other']);
    expect(lock()).toMatchObject({ holder: 'me', state: 'RESERVED' });
  });

  test('a lock that the events of the stopped callback change meanwhile is taken all the same', async () => {
    await desk.queue('other');
    const stop = desk.connect.stop.bind(desk.connect);
    jest.spyOn(desk.connect, 'stop').mockImplementationOnce(async (contact) => {
      await stop(contact);
      await desk.store.settle({ pk: PK, holder: 'other' }, contact.contactId, desk.now + GRACE);
    });
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'reserved' });
    expect(lock()).toMatchObject({ holder: 'me' });
    expect(desk.connect.calls).toHaveLength(2);
  });

  test.each([
    ['that an agent has', () => desk.connect.fates.set(callbackOf('other'), { stage: 'busy' })],
    ['that is being dialled', () => desk.store.locks.set(PK, { ...lock()!, state: 'DIALLING' })],
    ['between two legs', () => desk.connect.end(callbackOf('other'))],
    ['of which nothing is known', () => { desk.connect.failure = new Error('slow'); }],
  ])('a callback %s is left alone', async (_, happen) => {
    await desk.queue('other');
    happen();
    expect(await desk.run('reserve', 'me')).toMatchObject({ outcome: 'duplicate' });
    expect(lock()).toMatchObject({ holder: 'other' });
    expect(desk.connect.calls).toEqual(['describe callback of other']);
  });
});

describe('when a customer may have three callbacks', () => {
  beforeEach(() => {
    desk.policy = { allowed: 3, replaces: false };
  });

  test('the fourth is a duplicate of the one that waits longest, and each has a lock of its own', async () => {
    for (const holder of ['a', 'b', 'c']) {
      expect(await desk.run('reserve', holder)).toMatchObject({ outcome: 'reserved' });
      desk.now += 60;
    }
    expect([...desk.store.locks].map(([pk, { holder }]) => [pk, holder])).toEqual([[PK, 'a'], [`${PK}#2`, 'b'], [`${PK}#3`, 'c']]);
    expect(await desk.run('reserve', 'd')).toEqual({ outcome: 'duplicate', state: 'reserved', waitedMinutes: '3' });
  });

  test('a repeated run finds the lock that it has', async () => {
    await desk.run('reserve', 'a');
    await desk.run('reserve', 'b');
    expect(await desk.run('reserve', 'b')).toMatchObject({ outcome: 'reserved' });
    expect(await desk.run('confirm', 'b')).toEqual({ outcome: 'confirmed' });
    expect(lock(`${PK}#2`)).toMatchObject({ holder: 'b', state: 'QUEUED' });
    expect(desk.store.locks.size).toBe(2);
  });

  test('a release gives up all that the contact has, also the surplus of a repeated run', async () => {
    await desk.run('reserve', 'a');
    await desk.run('reserve', 'b');
    await desk.run('release', 'a');
    await desk.run('reserve', 'b');
    expect(desk.store.locks.size).toBe(2);
    await desk.run('release', 'b');
    expect(desk.store.locks.size).toBe(0);
  });
});
