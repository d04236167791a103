import { confirm, LockPorts, release, reserve } from '../../../lambda/duplicate-callback/operations';
import { MemoryLockStore } from '../private/memory-lock-store';

const ME = { pk: 'lock#customer', holder: 'me' };
const OTHER = { pk: 'lock#customer', holder: 'other' };
const RESERVATION = 900;
const LOCK = 608_400;

let now: number;
let store: MemoryLockStore;
let ports: LockPorts;

beforeEach(() => {
  now = 1_000_000;
  store = new MemoryLockStore();
  ports = { clock: () => now, locks: store, reservationSeconds: RESERVATION, lockSeconds: LOCK };
});

const lock = () => store.locks.get('lock#customer');

describe('reserve', () => {
  test('takes a free lock for as long as a reservation lasts', async () => {
    expect(await reserve(ME, ports, 'callback')).toEqual({ outcome: 'reserved', requestedAt: '1000000' });
    expect(lock()).toEqual({ ...ME, state: 'RESERVED', requestedAt: 1_000_000, expiresAt: 1_000_900 });
  });

  test('refuses a lock that another contact has, and says nothing about it', async () => {
    await reserve(OTHER, ports, 'callback');
    expect(await reserve(ME, ports, 'callback')).toEqual({ outcome: 'duplicate' });
  });

  test('still refuses it in the last second and takes it in the next', async () => {
    await reserve(OTHER, ports, 'callback');
    now += RESERVATION;
    expect(await reserve(ME, ports, 'callback')).toEqual({ outcome: 'duplicate' });
    now += 1;
    expect(await reserve(ME, ports, 'callback')).toEqual({ outcome: 'reserved', requestedAt: String(now) });
  });

  test('answers a repeated run with the time of the first one', async () => {
    await reserve(ME, ports, 'callback');
    now += 7;
    expect(await reserve(ME, ports, 'callback')).toEqual({ outcome: 'reserved', requestedAt: '1000000' });
  });

  test('leaves a confirmed lock as it is when the same holder runs it again', async () => {
    await reserve(ME, ports, 'callback');
    await confirm(ME, ports, 'callback');
    const before = lock();
    now += 7;
    expect(await reserve(ME, ports, 'callback')).toEqual({ outcome: 'reserved', requestedAt: '1000000' });
    expect(lock()).toEqual(before);
  });
});

describe('confirm', () => {
  test('turns a reservation into a lock that lasts, and keeps the time of the request', async () => {
    await reserve(ME, ports, 'callback');
    now += 60;
    expect(await confirm(ME, ports, 'callback')).toEqual({ outcome: 'confirmed' });
    expect(lock()).toEqual({ ...ME, state: 'QUEUED', requestedAt: 1_000_000, expiresAt: now + LOCK, contactId: 'callback', contactSince: now });
  });

  test('saves an expired reservation that nobody else took, with the time of the request', async () => {
    await reserve(ME, ports, 'callback');
    now += RESERVATION + 1;
    expect(await confirm(ME, ports, 'callback')).toEqual({ outcome: 'confirmed' });
    expect(lock()).toMatchObject({ state: 'QUEUED', requestedAt: 1_000_000 });
  });

  test('takes a lock that nobody has, because the reservation may have failed open', async () => {
    expect(await confirm(ME, ports, 'callback')).toEqual({ outcome: 'confirmed' });
    expect(lock()).toEqual({ ...ME, state: 'QUEUED', requestedAt: now, expiresAt: now + LOCK, contactId: 'callback', contactSince: now });
  });

  test('takes the expired lock of another contact', async () => {
    await reserve(OTHER, ports, 'callback');
    now += RESERVATION + 1;
    expect(await confirm(ME, ports, 'callback')).toEqual({ outcome: 'confirmed' });
    expect(lock()).toMatchObject({ holder: 'me' });
  });

  test('is a duplicate if another contact has the lock', async () => {
    await reserve(OTHER, ports, 'callback');
    expect(await confirm(ME, ports, 'callback')).toEqual({ outcome: 'duplicate' });
    expect(lock()).toMatchObject({ holder: 'other', state: 'RESERVED' });
  });

  test('may run again and again', async () => {
    await reserve(ME, ports, 'callback');
    for (let run = 0; run < 4; run++) expect(await confirm(ME, ports, 'callback')).toEqual({ outcome: 'confirmed' });
  });
});

describe('release', () => {
  test('frees the lock for another contact', async () => {
    await reserve(ME, ports, 'callback');
    expect(await release(ME, ports, 'callback')).toEqual({ outcome: 'released' });
    expect(await reserve(OTHER, ports, 'callback')).toMatchObject({ outcome: 'reserved' });
  });

  test('succeeds if there is no lock, and leaves the lock of another contact', async () => {
    expect(await release(ME, ports, 'callback')).toEqual({ outcome: 'released' });
    await reserve(OTHER, ports, 'callback');
    expect(await release(ME, ports, 'callback')).toEqual({ outcome: 'released' });
    expect(lock()).toMatchObject({ holder: 'other' });
  });
});
