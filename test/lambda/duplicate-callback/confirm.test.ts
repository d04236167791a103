import { Desk, GRACE, LOCK, newDesk, PK, RESERVATION } from './private/desk';

let desk: Desk;

beforeEach(() => {
  desk = newDesk();
});

const lock = () => desk.store.locks.get(PK);
const CONFIRMED = { outcome: 'confirmed' };

test('a reservation becomes a lock that lasts, and keeps the time of the request', async () => {
  await desk.run('reserve', 'me');
  desk.now += 60;
  expect(await desk.run('confirm', 'me')).toEqual(CONFIRMED);
  expect(lock()).toEqual({
    pk: PK, holder: 'me', state: 'QUEUED', requestedAt: 1_000_000, expiresAt: desk.now + LOCK, contactId: 'callback of me', contactSince: desk.now,
  });
});

test('an expired reservation that nobody else took is saved, with the time of the request', async () => {
  await desk.run('reserve', 'me');
  desk.now += RESERVATION + 1;
  expect(await desk.run('confirm', 'me')).toEqual(CONFIRMED);
  expect(lock()).toMatchObject({ state: 'QUEUED', requestedAt: 1_000_000 });
});

test.each([['that nobody has, because the reservation may have failed open', false], ['that another contact had until it expired', true]])(
  'a lock is taken %s', async (_, isExpired) => {
    if (isExpired) await desk.run('reserve', 'other');
    desk.now += RESERVATION + 1;
    expect(await desk.run('confirm', 'me')).toEqual(CONFIRMED);
    expect(lock()).toEqual({
      pk: PK, holder: 'me', state: 'QUEUED', requestedAt: desk.now, expiresAt: desk.now + LOCK, contactId: 'callback of me', contactSince: desk.now,
    });
  });

test('it may run again and again, and a later leg takes the lock over', async () => {
  await desk.run('reserve', 'me');
  for (let run = 0; run < 4; run++) expect(await desk.run('confirm', 'me')).toEqual(CONFIRMED);
  expect(await desk.run('confirm', 'me', { contactId: 'retry' })).toEqual(CONFIRMED);
  expect(lock()).toMatchObject({ holder: 'me', contactId: 'retry' });
});

test('a callback that was cancelled while it was reserved hears so in every run, and also when the reservation is over', async () => {
  await desk.run('reserve', 'me');
  await desk.store.requestCancel(lock()!, desk.now);
  for (let run = 0; run < 4; run++) expect(await desk.run('confirm', 'me')).toEqual({ outcome: 'cancelled' });
  desk.now += RESERVATION + 1;
  expect(await desk.run('confirm', 'me')).toEqual({ outcome: 'cancelled' });
});

test('it is a duplicate while another contact has a reservation or a callback that waits', async () => {
  await desk.run('reserve', 'other');
  expect(await desk.run('confirm', 'me')).toEqual({ outcome: 'duplicate' });
  await desk.queue('other');
  expect(await desk.run('confirm', 'me')).toEqual({ outcome: 'duplicate' });
  expect(lock()).toMatchObject({ holder: 'other' });
});

test('the lock of a callback that is over is taken over: nobody else would ring the customer', async () => {
  await desk.queue('other');
  desk.connect.end('callback of other', true);
  expect(await desk.run('confirm', 'me')).toEqual(CONFIRMED);
  expect(lock()).toMatchObject({ holder: 'me', contactId: 'callback of me' });
});

test.each([
  ['may ring again or not', () => desk.connect.end('callback of other')],
  ['cannot be looked up', () => { desk.connect.failure = new Error('slow'); }],
])('the callback goes on, without a lock, beside one that %s', async (_, happen) => {
  await desk.queue('other');
  happen();
  desk.now += GRACE;
  expect(await desk.run('confirm', 'me')).toEqual({ outcome: 'unknown' });
  expect(lock()).toMatchObject({ holder: 'other' });
});

test('it never ends the callback of another contact, whatever the policy', async () => {
  desk.policy = { allowed: 1, replaces: true };
  await desk.queue('other');
  expect(await desk.run('confirm', 'me')).toEqual({ outcome: 'duplicate' });
  expect(desk.connect.calls).toEqual(['describe callback of other']);
});

test('of two locks that a customer may have, it takes the one that is free', async () => {
  desk.policy = { allowed: 2, replaces: false };
  await desk.queue('other');
  expect(await desk.run('confirm', 'me')).toEqual(CONFIRMED);
  expect(await desk.run('confirm', 'third')).toEqual({ outcome: 'unknown' });
  desk.connect.begin('callback of me');
  expect(await desk.run('confirm', 'third')).toEqual({ outcome: 'duplicate' });
});
