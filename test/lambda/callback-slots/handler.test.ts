import { MemoryBookingStore } from './private/memory-booking-store';
import { at, SCHEDULE } from './private/schedules';
import { createHandler } from '../../../lambda/callback-slots/handler';
import { contactEvent } from '../private/contact-event';
import { MemoryLockStore } from '../private/memory-lock-store';
import { MemoryLog } from '../private/memory-log';
import { findPhoneNumber, phoneNumber } from '../private/phone-numbers';

const NOW = at('2026-11-19T09:00:00Z');
const SLOT = at('2026-11-20T08:00:00Z');

function setUp() {
  const [bookings, locks, log] = [new MemoryBookingStore(), new MemoryLockStore(), new MemoryLog()];
  const handler = createHandler({
    bookings, locks, log, schedule: () => SCHEDULE, clock: () => NOW, hash: async (text) => `hash of ${text.length}`, scope: 'support', allowed: 1, meter: () => undefined,
  });
  return { bookings, locks, log, ask: (parameters: Record<string, string>) => handler(contactEvent(parameters, { initialContactId: 'caller' })) };
}

describe('the handler of slots', () => {
  test('books a time that it has offered, and gives it back', async () => {
    const { ask, bookings } = setUp();
    const { slot2 } = await ask({ operation: 'offer', after: 'now', language: 'en-US' });
    const { outcome, booking } = await ask({ operation: 'book', slot: slot2, phoneNumber: phoneNumber(1) });
    expect([outcome, bookings.bookings.size]).toStrictEqual(['booked', 1]);
    expect([await ask({ operation: 'release', booking }), bookings.bookings.size]).toStrictEqual([{ outcome: 'released' }, 0]);
  });

  test('promises a call in the language of the customer for a time that no delay reaches', async () => {
    const { ask, bookings } = setUp();
    const answer = await ask({ operation: 'book', slot: `${SLOT}-far`, phoneNumber: phoneNumber(1), language: 'de-DE' });
    const [{ call }] = bookings.bookings.values();
    expect([answer, call]).toStrictEqual([{ outcome: 'promised' }, { number: phoneNumber(1), language: 'de-DE', lockKey: expect.stringMatching(/^lock#/) }]);
  });

  test('books without a number that can be read, because the reservation failed open before', async () => {
    expect(await setUp().ask({ operation: 'book', slot: String(SLOT), phoneNumber: 'Timeout' })).toMatchObject({ outcome: 'booked' });
  });

  test.each([
    [`${SLOT}#0`, { outcome: 'early', waitSeconds: String(SLOT - NOW) }],
    [`${NOW}#0`, { outcome: 'due' }],
    [`${NOW + 9_000_000}#0`, { outcome: 'early', waitSeconds: '604800' }],
    ['', { outcome: 'unknown', reason: 'no-booking' }],
  ])('says how long the callback of %s has to wait (CF-4)', async (booking, answer) => {
    expect(await setUp().ask({ operation: 'due', booking })).toStrictEqual(answer);
  });

  test.each([
    [{ operation: 'cancel' }, 'no-operation'], [{ operation: 'book', slot: 'soon' }, 'no-slot'], [{ operation: 'release', booking: `${SLOT}` }, 'no-booking'],
    [{ operation: 'book', slot: `${SLOT}-far`, phoneNumber: 'Timeout' }, 'no-number'],
  ])('refuses %j', async (parameters, reason) => {
    expect(await setUp().ask(parameters)).toStrictEqual({ outcome: 'unknown', reason });
  });

  test('logs no number', async () => {
    const { ask, log } = setUp();
    await ask({ operation: 'book', slot: String(SLOT), phoneNumber: phoneNumber(1) });
    await ask({ operation: phoneNumber(1), slot: phoneNumber(1) });
    expect(log.lines).toHaveLength(3);
    expect(findPhoneNumber(JSON.stringify(log.lines))).toBeUndefined();
  });
});
