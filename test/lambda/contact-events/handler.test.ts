import { createHandler, Ports } from '../../../lambda/contact-events/handler';
import type { Lock } from '../../../lambda/shared/callback-lock';
import { FAILED } from '../../../lambda/shared/meter';
import { MemoryLockStore } from '../private/memory-lock-store';
import { POLICY } from './private/policy';
import { connectEvent } from '../private/connect-event';

const ASKED = 1_700_000_000;
const RESERVED: Lock = { pk: 'lock#customer', holder: 'first', state: 'RESERVED', requestedAt: ASKED, expiresAt: ASKED + 900 };
const INITIATED = connectEvent({ contactId: 'leg', initialContactId: 'first', eventType: 'INITIATED', startedAt: ASKED + 60 });

let store: MemoryLockStore;
let ports: Ports;

beforeEach(() => {
  store = new MemoryLockStore();
  store.locks.set(RESERVED.pk, RESERVED);
  ports = {
    clock: () => ASKED + 70, locks: store, policy: POLICY, enqueue: jest.fn(), instanceId: 'instance', log: { info: jest.fn(), error: jest.fn() }, meter: jest.fn(),
  };
});

const lock = () => store.locks.get(RESERVED.pk);

test('without a creation flow, the first event of a callback makes its reservation a lock that lasts', async () => {
  await createHandler(ports)(INITIATED);
  expect(lock()).toEqual({ ...RESERVED, state: 'QUEUED', contactId: 'leg', contactSince: ASKED + 60, expiresAt: ASKED + 70 + POLICY.lockSeconds });
});

test('a callback that was cancelled before it began is stopped through the queue, and its lock is free', async () => {
  store.locks.set(RESERVED.pk, { ...RESERVED, cancelRequestedAt: ASKED + 30 });
  await createHandler(ports)(INITIATED);
  expect(ports.enqueue).toHaveBeenCalledWith('StopContact', { InstanceId: 'instance', ContactId: 'leg' });
  expect(lock()).toBeUndefined();
});

test('a stop that the queue did not take keeps the lock, and the event comes again', async () => {
  store.locks.set(RESERVED.pk, { ...RESERVED, cancelRequestedAt: ASKED + 30 });
  ports = { ...ports, enqueue: async () => { throw new Error('no queue'); } };
  await expect(createHandler(ports)(INITIATED)).rejects.toThrow('The event was not applied.');
  expect(lock()).toMatchObject({ cancelRequestedAt: ASKED + 30 });
});

test('a store that fails is counted, and what it said is not passed on', async () => {
  jest.spyOn(store, 'heldBy').mockRejectedValue(new Error('a message that may quote anything'));
  await expect(createHandler(ports)(INITIATED)).rejects.toThrow(/^The event was not applied\.$/);
  expect(ports.meter).toHaveBeenCalledWith(FAILED);
  expect(JSON.stringify(jest.mocked(ports.log.error).mock.calls)).not.toContain('quote');
});

test('an event of another kind of contact reads nothing', async () => {
  const heldBy = jest.spyOn(store, 'heldBy');
  await createHandler(ports)(connectEvent({ contactId: 'caller', eventType: 'INITIATED', initiationMethod: 'INBOUND' }));
  await createHandler(ports)({});
  expect(heldBy).not.toHaveBeenCalled();
});

test('a lock that the index still shows and the table has lost is none', async () => {
  jest.spyOn(store, 'heldBy').mockResolvedValue([RESERVED]);
  store.locks.set(RESERVED.pk, { ...RESERVED, holder: 'somebody else' });
  await createHandler(ports)(INITIATED);
  expect(lock()).toMatchObject({ holder: 'somebody else', state: 'RESERVED' });
});

test('a chain that is named after the asking contact is found without its first contact', async () => {
  await createHandler(ports)(connectEvent({ contactId: 'leg', previousContactId: 'first', eventType: 'QUEUED', startedAt: ASKED + 60 }));
  expect(lock()).toMatchObject({ contactId: 'leg' });
});

test('an event that comes after a later leg was heard of changes nothing and says so', async () => {
  const later: Lock = { ...RESERVED, state: 'QUEUED', contactId: 'retry', contactSince: ASKED + 900 };
  store.locks.set(RESERVED.pk, later);
  await createHandler(ports)(connectEvent({ contactId: 'leg', initialContactId: 'first', eventType: 'DISCONNECTED', startedAt: ASKED + 60, endedAt: ASKED + 300 }));
  expect(lock()).toEqual(later);
  expect(ports.log.info).toHaveBeenCalledWith('The event was applied.', { contactId: 'leg', outcome: 'outrun' });
});
