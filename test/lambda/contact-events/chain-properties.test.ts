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

interface Leg { readonly contactId: string; readonly startedAt: number; readonly endedAt?: number }
interface Delivery { readonly at: number; readonly event: object; readonly said: Said }

const legShape = fc.record({ wait: fc.integer({ min: 10, max: 3000 }), gap: fc.integer({ min: 1, max: 600 }), method: fc.constantFrom('CALLBACK', 'NEW_METHOD') });
/** The last leg is still alive, rang in vain, or reached an agent. */
const chainShape = fc.record({ legs: fc.array(legShape, { minLength: 1, maxLength: 4 }), fate: fc.constantFrom('alive' as const, 'unanswered' as const, 'answered' as const) });
type Chain = typeof chainShape extends fc.Arbitrary<infer T> ? T : never;

/** What the service knows: all events of a chain in order. */
function story({ legs, fate }: Chain): { legs: Leg[]; events: Said[] } {
  const done: Leg[] = [];
  const events: Said[] = [];
  let now = ASKED + 30;
  legs.forEach(({ wait, gap, method }, index) => {
    const isLast = index === legs.length - 1;
    const common = {
      contactId: `leg ${index}`, initialContactId: 'first', previousContactId: index === 0 ? 'first' : `leg ${index - 1}`, initiationMethod: method, startedAt: now,
    };
    const agentAt = isLast && fate === 'answered' ? now + wait : undefined;
    const endedAt = isLast && fate === 'alive' ? undefined : now + wait + 60;
    events.push({ ...common, eventType: 'INITIATED' }, { ...common, eventType: 'QUEUED' });
    if (agentAt) events.push({ ...common, eventType: 'CONNECTED_TO_AGENT', agentAt });
    if (endedAt) events.push({ ...common, eventType: 'DISCONNECTED', agentAt, endedAt }, { ...common, eventType: 'COMPLETED', agentAt, endedAt });
    done.push({ contactId: common.contactId, startedAt: now, endedAt });
    now += wait + 60 + gap;
  });
  return { legs: done, events };
}

const deliveriesOf = (events: Said[]): fc.Arbitrary<Delivery[]> =>
  fc.array(fc.record({ index: fc.nat(events.length - 1), delay: fc.nat(LATEST) }), { maxLength: 3 * events.length })
    .map((picks) => picks.map(({ index, delay }) => {
      const said = events[index];
      return { at: Math.ceil((said.endedAt ?? said.agentAt ?? said.startedAt!) + delay), event: connectEvent(said), said };
    }).sort((a, b) => a.at - b.at));

const world = chainShape.map(story).chain(({ legs, events }) => deliveriesOf(events).map((deliveries) => ({ legs, deliveries })));

async function play(deliveries: Delivery[], after: (delivery: Delivery, lock: Lock | undefined) => void): Promise<Lock | undefined> {
  let now = ASKED;
  const locks = new MemoryLockStore();
  await locks.take(LOCK, ASKED);
  const log = { info: jest.fn(), error: jest.fn() };
  const handle = createHandler({ clock: () => now, locks, policy: POLICY, enqueue: jest.fn(), instanceId: 'i', log, meter: jest.fn() });
  for (const delivery of deliveries) {
    now = delivery.at;
    await handle(delivery.event);
    after(delivery, locks.locks.get(LOCK.pk));
  }
  return locks.locks.get(LOCK.pk);
}

const isEnd = ({ said }: Delivery) => said.endedAt !== undefined;

test('any order, repetition and loss of events keeps the lock of a leg that was heard of and is alive', async () => {
  await fc.assert(fc.asyncProperty(world, async ({ legs, deliveries }) => {
    const last = legs[legs.length - 1];
    let heardOfLast = false;
    await play(deliveries, ({ said, at }, lock) => {
      heardOfLast ||= said.contactId === last.contactId;
      if (heardOfLast && last.endedAt === undefined) expect(lock).toMatchObject({ contactId: last.contactId, state: 'QUEUED' });
      if (heardOfLast && last.endedAt === undefined) expect(lock!.expiresAt).toBeGreaterThanOrEqual(at);
    });
  }), { numRuns: 500 });
});

test('a lock never outlasts the last event by more than its period, and never an end that was heard by more than the gap', async () => {
  await fc.assert(fc.asyncProperty(world, async ({ legs, deliveries }) => {
    const last = legs[legs.length - 1];
    const lock = await play(deliveries, ({ at }, now) => expect(now?.expiresAt ?? 0).toBeLessThanOrEqual(at + POLICY.lockSeconds));
    const heardEnd = deliveries.some((delivery) => isEnd(delivery) && delivery.said.contactId === last.contactId);
    if (heardEnd) expect(lock?.expiresAt ?? 0).toBeLessThanOrEqual(last.endedAt! + POLICY.graceSeconds + 1);
  }), { numRuns: 500 });
});

test('a callback that reached an agent has no lock once its end was heard', async () => {
  await fc.assert(fc.asyncProperty(world, async ({ deliveries }) => {
    fc.pre(deliveries.some((delivery) => isEnd(delivery) && delivery.said.agentAt !== undefined));
    expect(await play(deliveries, () => undefined)).toBeUndefined();
  }), { numRuns: 500 });
});

test('every event twice leaves what every event once leaves', async () => {
  await fc.assert(fc.asyncProperty(world, async ({ deliveries }) => {
    const once = await play(deliveries, () => undefined);
    expect(await play(deliveries.flatMap((delivery) => [delivery, delivery]), () => undefined)).toEqual(once);
  }), { numRuns: 300 });
});
