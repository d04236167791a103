import { cancel, CancelPorts } from '../../../lambda/cancel-callback/cancel';
import type { Lock } from '../../../lambda/shared/callback-lock';
import type { StopResult } from '../../../lambda/shared/callback-stop';
import { MemoryLockStore } from '../private/memory-lock-store';
import { phoneNumber } from '../private/phone-numbers';

const NOW = 1_700_000_000;
const PK = 'lock#key';
const RESERVED: Lock = { pk: PK, holder: 'first', state: 'RESERVED', requestedAt: NOW - 60, expiresAt: NOW + 840 };
const QUEUED: Lock = { ...RESERVED, state: 'QUEUED', contactId: 'leg', contactSince: NOW - 30, expiresAt: NOW + 600_000 };

let store: MemoryLockStore;
let stop: jest.Mock<Promise<StopResult>, [string]>;
let ports: CancelPorts;

beforeEach(() => {
  store = new MemoryLockStore();
  stop = jest.fn<Promise<StopResult>, [string]>(async () => ({ state: 'stopped' }));
  ports = { clock: () => NOW, hash: async () => 'key', locks: store, stop, scope: 'support', allowed: 1, graceSeconds: 900, report: jest.fn() };
});

const put = (lock: Lock) => store.locks.set(lock.pk, lock);
const run = (more: Partial<CancelPorts> = {}) => cancel(phoneNumber(1), { ...ports, ...more });

test('a customer without a callback has none to cancel', async () => {
  expect(await run()).toEqual({ outcome: 'none' });
  expect(stop).not.toHaveBeenCalled();
});

test('a reservation notes the wish for the callback that is about to be made', async () => {
  put(RESERVED);
  expect(await run()).toEqual({ outcome: 'cancelled', requestedAt: NOW - 60 });
  expect(store.locks.get(PK)).toEqual({ ...RESERVED, cancelRequestedAt: NOW });
  expect(await run()).toMatchObject({ outcome: 'cancelled' });
});

test('a reservation that has expired is none', async () => {
  put({ ...RESERVED, expiresAt: NOW - 1 });
  expect(await run()).toEqual({ outcome: 'none' });
});

test('a waiting callback is stopped and its lock is free', async () => {
  put(QUEUED);
  expect(await run()).toEqual({ outcome: 'cancelled', requestedAt: NOW - 60, contactId: 'leg' });
  expect(stop).toHaveBeenCalledWith('leg');
  expect(store.locks.size).toBe(0);
});

test.each([['connected', 'connected'], ['unsure', 'unknown']] as const)('a callback that is %s stays, and so does its lock', async (state, outcome) => {
  put(QUEUED);
  stop.mockResolvedValue({ state });
  expect(await run()).toMatchObject({ outcome });
  expect(store.locks.get(PK)).toEqual(QUEUED);
});

describe('a leg that is over', () => {
  const unanswered = { state: 'over', endedAt: NOW - 100, answered: false } as const;

  test('was answered: there is nothing left to cancel', async () => {
    put(QUEUED);
    stop.mockResolvedValue({ ...unanswered, answered: true });
    expect(await run()).toEqual({ outcome: 'none' });
    expect(store.locks.size).toBe(0);
  });

  test.each([['rang in vain', unanswered], ['is not known any more', { state: 'gone' } as const]])(
    '%s: the next attempt is cancelled, and the lock lasts until there can be none', async (_, result) => {
      put(QUEUED);
      stop.mockResolvedValue(result);
      expect(await run()).toMatchObject({ outcome: 'cancelled' });
      expect(store.locks.get(PK)).toMatchObject({ cancelRequestedAt: NOW, expiresAt: NOW + 900, contactId: 'leg' });
    },
  );

  test('rang in vain: an end that was already set is not put off', async () => {
    put({ ...QUEUED, expiresAt: NOW + 300 });
    stop.mockResolvedValue(unanswered);
    await run();
    expect(store.locks.get(PK)).toMatchObject({ expiresAt: NOW + 300 });
  });

  test('rang in vain too long ago for another attempt: there is nothing left to cancel', async () => {
    put(QUEUED);
    stop.mockResolvedValue({ ...unanswered, endedAt: NOW - 901 });
    expect(await run()).toEqual({ outcome: 'none' });
    expect(store.locks.size).toBe(0);
  });

  test('is gone, and there is no other attempt: it is cancelled', async () => {
    put(QUEUED);
    stop.mockResolvedValue({ state: 'gone' });
    expect(await run({ graceSeconds: 0 })).toMatchObject({ outcome: 'cancelled' });
    expect(store.locks.size).toBe(0);
  });
});

test('a lock that changes between the look and the note is looked at again', async () => {
  put(RESERVED);
  const read = jest.spyOn(store, 'read').mockImplementationOnce(async () => {
    put(QUEUED);
    return RESERVED;
  });
  expect(await run()).toMatchObject({ outcome: 'cancelled', contactId: 'leg' });
  expect(read).toHaveBeenCalledTimes(2);
});

test('a lock that never keeps still is not known to be cancelled', async () => {
  put(RESERVED);
  jest.spyOn(store, 'requestCancel').mockResolvedValue(false);
  expect(await run()).toEqual({ outcome: 'unknown' });
});

test('a callback that was stopped is cancelled even if its lock cannot be released; the lock bears the wish', async () => {
  put(QUEUED);
  jest.spyOn(store, 'release').mockRejectedValue(new Error('down'));
  expect(await run()).toMatchObject({ outcome: 'cancelled' });
  expect(ports.report).toHaveBeenCalledWith('The lock was not released and ends by itself.', expect.any(Error));
  expect(store.locks.get(PK)).toEqual({ ...QUEUED, cancelRequestedAt: NOW });
});

test('a callback that was stopped is cancelled even if its lock can not be written at all', async () => {
  put(QUEUED);
  for (const write of ['release', 'requestCancel'] as const) jest.spyOn(store, write).mockRejectedValue(new Error('down'));
  expect(await run()).toMatchObject({ outcome: 'cancelled' });
  expect(ports.report).toHaveBeenCalledWith('The wish was not noted on the lock.', expect.any(Error));
  expect(store.locks.get(PK)).toEqual(QUEUED);
});

test('of several callbacks all that wait are cancelled', async () => {
  put(QUEUED);
  put({ ...QUEUED, pk: `${PK}#2`, contactId: 'second' });
  put({ ...QUEUED, pk: `${PK}#3`, contactId: 'third' });
  stop.mockImplementation(async (contactId) => ({ state: contactId === 'leg' ? 'connected' : 'stopped' }));
  expect(await run({ allowed: 2 })).toMatchObject({ outcome: 'cancelled', contactId: 'second' });
  expect([...store.locks.keys()]).toEqual([PK, `${PK}#3`]);
});

test('one callback of several that may still come is what the customer must know', async () => {
  put(QUEUED);
  put({ ...QUEUED, pk: `${PK}#2`, contactId: 'second' });
  stop.mockImplementation(async (contactId) => ({ state: contactId === 'leg' ? 'stopped' : 'unsure' }));
  expect(await run({ allowed: 2 })).toEqual({ outcome: 'unknown' });
});
