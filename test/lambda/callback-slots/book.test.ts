import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { MemoryBookingStore } from './private/memory-booking-store';
import { at, SCHEDULE } from './private/schedules';
import { book } from '../../../lambda/callback-slots/book';
import { type BookingStore, TableBookingStore } from '../../../lambda/shared/bookings/booking-store';
import { TableDueStore } from '../../../lambda/shared/bookings/due-store';
import { type Lock, TableLockStore } from '../../../lambda/shared/callback-lock';
import { StateTable } from '../../../lambda/shared/state-table';
import { Interleaving } from '../duplicate-callback/private/interleaving';
import { MemoryLockStore } from '../private/memory-lock-store';
import { phoneNumber } from '../private/phone-numbers';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';

const NOW = at('2026-11-19T09:00:00Z');
const SLOT = at('2026-11-20T08:00:00Z');
const LOCK = { pk: 'lock', holder: 'caller', state: 'RESERVED', requestedAt: NOW, expiresAt: NOW + 900 } as const;

const FAR = { number: phoneNumber(1), language: 'en-US' };

interface Given {
  readonly slot?: number;
  readonly capacity?: number;
  readonly locks?: MemoryLockStore;
  readonly isFar?: boolean;
}

function booking(bookings: BookingStore, holder: string, given: Given = {}) {
  const { slot = SLOT, capacity = SCHEDULE.capacity, locks = new MemoryLockStore(), isFar } = given;
  return book({ slot, holder, locks: ['lock'], far: isFar ? FAR : undefined }, NOW, { schedule: { ...SCHEDULE, capacity }, bookings, locks });
}

describe('a booking', () => {
  test('takes a place, and says how many steps the callback is delayed (ID-4)', async () => {
    expect(await booking(new MemoryBookingStore(), 'caller')).toStrictEqual({
      outcome: 'booked', booking: expect.stringMatching(new RegExp(`^${SLOT}#[01]$`)), step: '23',
    });
  });

  test('is made once, however often the block runs the function', async () => {
    const bookings = new MemoryBookingStore();
    expect(await booking(bookings, 'caller')).toStrictEqual(await booking(bookings, 'caller'));
    expect(bookings.bookings.size).toBe(1);
  });

  test('is refused when the slot has no place left', async () => {
    const bookings = new MemoryBookingStore();
    const outcomes = [];
    for (const holder of ['one', 'two', 'three']) outcomes.push((await booking(bookings, holder)).outcome);
    expect(outcomes).toStrictEqual(['booked', 'booked', 'full']);
  });

  test.each([['a time of which no slot begins', SLOT + 60], ['a slot that has begun', NOW - 3600]])('is refused for %s', async (_, slot) => {
    expect(await booking(new MemoryBookingStore(), 'caller', { slot })).toStrictEqual({ outcome: 'unknown', reason: 'no-slot' });
  });

  test('keeps the reservation of the customer until the slot is over', async () => {
    const locks = new MemoryLockStore();
    await locks.take(LOCK, NOW);
    await booking(new MemoryBookingStore(), 'caller', { locks });
    expect(await locks.read('lock')).toStrictEqual({ ...LOCK, expiresAt: SLOT + 3600 + 3600 });
  });

  test.each([['of another holder', { holder: 'other' }], ['whose callback has begun', { contactId: 'callback' }]])(
    'leaves a reservation alone %s', async (_, change) => {
      const locks = new MemoryLockStore();
      await locks.take({ ...LOCK, ...change }, NOW);
      await booking(new MemoryBookingStore(), 'caller', { locks });
      expect(await locks.read('lock')).toStrictEqual({ ...LOCK, ...change });
    });
});

describe('a booking of a slot that no delay reaches', () => {
  const FOR_A_WEEK = SLOT + 3600 + 7 * 86_400;

  test('notes whom to call, and makes the reservation last as long as the booking', async () => {
    const [bookings, locks] = [new MemoryBookingStore(), new MemoryLockStore()];
    await locks.take({ ...LOCK }, NOW);
    expect(await booking(bookings, 'caller', { locks, isFar: true })).toStrictEqual({ outcome: 'promised' });
    expect([...bookings.bookings.values()]).toStrictEqual([
      { slot: SLOT, place: expect.any(Number), holder: 'caller', expiresAt: FOR_A_WEEK, call: { ...FAR, lockKey: 'lock' } },
    ]);
    expect(await locks.read('lock')).toStrictEqual({ ...LOCK, expiresAt: FOR_A_WEEK });
  });

  test('takes a reservation that the check could not', async () => {
    const locks = new MemoryLockStore();
    await booking(new MemoryBookingStore(), 'caller', { locks, isFar: true });
    expect(await locks.read('lock')).toStrictEqual({ ...LOCK, expiresAt: FOR_A_WEEK });
  });

  test.each<[string, Partial<Lock>]>([
    ['is somebody else\'s', { holder: 'other' }], ['has a callback', { contactId: 'callback' }], ['is cancelled', { cancelRequestedAt: NOW }],
  ])('is refused when the reservation %s', async (_, change) => {
    const [bookings, locks] = [new MemoryBookingStore(), new MemoryLockStore()];
    await locks.take({ ...LOCK, ...change }, NOW);
    expect(await booking(bookings, 'caller', { locks, isFar: true })).toStrictEqual({ outcome: 'unknown', reason: 'no-reservation' });
    expect([...bookings.bookings.values()].filter(({ call }) => call)).toStrictEqual([]);
  });
});

describe('places', () => {
  const caller = fc.record({ name: fc.nat(6), runs: fc.integer({ min: 1, max: 3 }), givesBack: fc.boolean(), isFar: fc.boolean() });
  /** Callers who book and some who give back, in every order. */
  const story = fc.record({
    capacity: fc.integer({ min: 1, max: 4 }),
    callers: fc.array(caller, { minLength: 2, maxLength: 10 }),
    picks: fc.infiniteStream(fc.nat(50)),
  });

  test('are never given to more customers than there are, in whatever order the writes come', async () => {
    await fc.assert(fc.asyncProperty(story, async ({ capacity, callers, picks }) => {
      const interleaving = new Interleaving(() => picks.next().value);
      const store = new MemoryBookingStore();
      const bookings: BookingStore = {
        taken: store.taken.bind(store),
        take: (one, now) => interleaving.step(async () => {
          const done = await store.take(one, now);
          expect(await store.taken(SLOT, NOW)).toBeLessThanOrEqual(capacity);
          return done;
        }),
        release: (id, holder) => interleaving.step(() => store.release(id, holder)),
      };
      await interleaving.play(callers.map(async ({ name, runs, givesBack, isFar }) => {
        for (let run = 0; run < runs; run++) {
          const { outcome, booking: taken } = await booking(bookings, `caller ${name}`, { capacity, isFar });
          if (outcome === 'booked' && givesBack) await bookings.release({ slot: SLOT, place: Number(taken.split('#')[1]) }, `caller ${name}`);
        }
      }));
    }), { numRuns: 300 });
  });

  test('are all taken and no more by 200 customers at once, in a real store', async () => {
    const table = await StateTableDouble.start();
    const client = new DynamoDBClient({ endpoint: table.storeUrl, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
    const state = new StateTable(client, TABLE_NAME);
    const bookings = new TableBookingStore(state);
    const ports = { schedule: { ...SCHEDULE, capacity: 5 }, bookings, locks: new TableLockStore(state) };
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => book({
      slot: SLOT, holder: `caller ${index}`, locks: [`lock ${index}`], far: index % 2 === 0 ? FAR : undefined,
    }, NOW, ports)));
    const promised = answers.filter(({ outcome }) => outcome === 'promised');
    const booked = [...promised, ...answers.filter(({ outcome }) => outcome === 'booked')];
    expect([booked.length, await bookings.taken(SLOT, NOW)]).toStrictEqual([5, 5]);
    expect(await new TableDueStore(state).due(SLOT)).toHaveLength(promised.length);
    expect(answers.filter(({ outcome }) => outcome === 'full')).toHaveLength(195);
    client.destroy();
    await table.close();
  });
});
