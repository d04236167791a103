import fc from 'fast-check';
import { createHandler } from '../../../lambda/contact-events/handler';
import type { Lock } from '../../../lambda/shared/callback-lock';
import { MemoryLockStore } from '../private/memory-lock-store';
import { POLICY } from './private/policy';
import { connectEvent, Said } from '../private/connect-event';

const ASKED = 1_700_000_000;
const LOCK: Lock = { pk: 'lock#customer', holder: 'first', state: 'RESERVED', requestedAt: ASKED, expiresAt: ASKED + 900 };
/** How much later than it happened an event may be delivered. */
const LATEST = 600;

/** Something that a flow does at its time, or an event that comes some time or other. */
interface Happening {
  readonly at: number;
  readonly run: (store: MemoryLockStore, handle: (event: unknown) => Promise<void>) => Promise<unknown>;
}

interface Story { readonly flow: Happening[]; readonly events: Said[]; readonly confirmedAt: number; readonly releasedAt: number }

const seconds = (min: number, max: number) => fc.integer({ min, max });
const attemptShape = fc.record({ spacing: seconds(1, 3600), queued: seconds(1, 3000), dialled: seconds(2, 180) });
const chainShape = fc.record({ attempts: fc.array(attemptShape, { minLength: 1, maxLength: 4 }), overlap: seconds(0, 30) });
type Chain = typeof chainShape extends fc.Arbitrary<infer T> ? T : never;

const confirm = (contactId: string, at: number): Happening => ({
  at, run: (store) => store.confirm(LOCK, { contactId, since: at }, at + POLICY.lockSeconds),
});

/**
 * Each attempt is a contact that is queued and one that is dialled. The flow of the dialled one creates the next attempt before it
 * hangs up, so the two overlap; the last one gives up.
 */
function story({ attempts, overlap }: Chain): Story {
  const flow: Happening[] = [];
  const events: Said[] = [];
  let now = ASKED + 30;
  let previousContactId = 'first';
  attempts.forEach(({ spacing, queued, dialled }, index) => {
    const [waits, rings] = [`queued ${index}`, `dialled ${index}`];
    const dialledAt = now + 1 + (index === 0 ? 0 : spacing) + queued;
    const common = { initialContactId: 'first', hasAgent: false };
    const queuedLeg = { ...common, contactId: waits, previousContactId, initiationMethod: 'CALLBACK_CUSTOMER_FIRST_QUEUED', startedAt: now };
    const dialledLeg = { ...common, contactId: rings, previousContactId: waits, initiationMethod: 'CALLBACK_CUSTOMER_FIRST_DIALED', startedAt: dialledAt };
    flow.push(confirm(waits, now + 1), ...(index === 0 ? [] : [confirm(waits, now + 1 + spacing)]));
    events.push(
      { ...queuedLeg, eventType: 'INITIATED' }, { ...queuedLeg, eventType: 'QUEUED' },
      { ...queuedLeg, eventType: 'DISCONNECTED', endedAt: dialledAt }, { ...queuedLeg, eventType: 'COMPLETED', endedAt: dialledAt },
      { ...dialledLeg, eventType: 'INITIATED' }, { ...dialledLeg, eventType: 'CONNECTED_TO_SYSTEM' },
      { ...dialledLeg, eventType: 'DISCONNECTED', endedAt: dialledAt + dialled + overlap },
    );
    previousContactId = rings;
    now = dialledAt + dialled;
  });
  flow.push({ at: now, run: (store) => store.release(LOCK) });
  return { flow, events, confirmedAt: flow[0].at, releasedAt: now };
}

const deliveriesOf = (events: Said[]): fc.Arbitrary<Happening[]> =>
  fc.array(fc.record({ index: fc.nat(events.length - 1), delay: fc.nat(LATEST) }), { maxLength: 2 * events.length })
    .map((picks) => picks.map(({ index, delay }) => ({
      at: Math.ceil((events[index].endedAt ?? events[index].startedAt!) + delay), run: (_, handle) => handle(connectEvent(events[index])),
    })));

const world = chainShape.map(story).chain((told) => deliveriesOf(told.events).map((deliveries) => ({
  ...told, happenings: [...told.flow, ...deliveries].sort((a, b) => a.at - b.at),
})));

async function play(happenings: readonly Happening[], after: (at: number, lock: Lock | undefined) => void): Promise<void> {
  let now = ASKED;
  const store = new MemoryLockStore();
  await store.take(LOCK, ASKED);
  const log = { info: jest.fn(), error: jest.fn() };
  const handle = createHandler({ clock: () => now, locks: store, policy: POLICY, enqueue: jest.fn(), instanceId: 'i', log, meter: jest.fn() });
  for (const { at, run } of happenings) {
    now = at;
    const before = store.locks.get(LOCK.pk);
    after(at, before);
    await run(store, handle);
  }
  after(now, store.locks.get(LOCK.pk));
}

test('whatever events come, come late or get lost, the reservation lasts from the first attempt to the last, through every wait (C-2, C-9)', async () => {
  await fc.assert(fc.asyncProperty(world, async ({ happenings, confirmedAt, releasedAt }) => {
    await play(happenings, (at, lock) => {
      if (at <= confirmedAt || at >= releasedAt) return;
      expect(lock?.holder).toBe('first');
      expect(lock!.expiresAt).toBeGreaterThanOrEqual(at);
    });
  }), { numRuns: 500 });
});

test('no event brings back the reservation of a customer who is not called again', async () => {
  await fc.assert(fc.asyncProperty(world, async ({ happenings, releasedAt }) => {
    await play(happenings, (at, lock) => {
      if (at > releasedAt) expect(lock).toBeUndefined();
    });
  }), { numRuns: 500 });
});

test('the end of a dialled contact does not end the attempt that it has created (C-9)', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: LATEST }), async (delay) => {
    const { events, flow } = story({ attempts: [{ spacing: 60, queued: 60, dialled: 30 }, { spacing: 3600, queued: 60, dialled: 30 }], overlap: 5 });
    const end = events.find(({ contactId, eventType }) => contactId === 'dialled 0' && eventType === 'DISCONNECTED')!;
    const late: Happening = { at: end.endedAt! + delay, run: (_, handle) => handle(connectEvent(end)) };
    const before = [...flow.slice(0, 2), late].sort((a, b) => a.at - b.at);
    const locks: (Lock | undefined)[] = [];
    await play(before, (_, lock) => locks.push(lock));
    expect(locks[locks.length - 1]).toMatchObject({ contactId: 'queued 1', expiresAt: flow[1].at + POLICY.lockSeconds });
  }));
});
