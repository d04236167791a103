import { Desk, newDesk, PK } from './private/desk';

let desk: Desk;

beforeEach(() => {
  desk = newDesk();
});

test('a released lock is free for another contact', async () => {
  await desk.run('reserve', 'me');
  expect(await desk.run('release', 'me')).toEqual({ outcome: 'released' });
  expect(await desk.run('reserve', 'other')).toMatchObject({ outcome: 'reserved' });
});

test('it succeeds if there is no lock, and leaves the lock of another contact', async () => {
  expect(await desk.run('release', 'me')).toEqual({ outcome: 'released' });
  await desk.run('reserve', 'other');
  expect(await desk.run('release', 'me')).toEqual({ outcome: 'released' });
  expect(desk.store.locks.get(PK)).toMatchObject({ holder: 'other' });
});
