import { MemoryBookingStore } from './private/memory-booking-store';
import { at, SCHEDULE } from './private/schedules';
import { offer } from '../../../lambda/callback-slots/offer';
import type { Schedule } from '../../../lambda/callback-slots/schedule';

/** A Thursday, at ten in Berlin. */
const NOW = at('2026-11-19T09:00:00Z');
const FRIDAY = at('2026-11-20T08:00:00Z');
const MONDAY = at('2026-11-23T08:00:00Z');

interface Given {
  readonly after?: number;
  readonly language?: string;
  readonly now?: number;
  readonly schedule?: Partial<Schedule>;
  readonly bookings?: MemoryBookingStore;
}

function offered({ after, language = 'en-US', now = NOW, schedule, bookings = new MemoryBookingStore() }: Given = {}) {
  return offer({ after, language }, now, { schedule: { ...SCHEDULE, ...schedule }, bookings });
}

async function full(slot: number, now = NOW): Promise<MemoryBookingStore> {
  const bookings = new MemoryBookingStore();
  for (const place of [0, 1]) await bookings.take({ slot, place, holder: `holder ${place}`, expiresAt: slot + 7200 }, now);
  return bookings;
}

describe('the offer', () => {
  test('names the next three times and says how to hear of later ones', async () => {
    expect(await offered({ schedule: { horizonSeconds: 400_000 } })).toStrictEqual({
      outcome: 'offered',
      count: '3',
      next: String(FRIDAY + 3600),
      choices: 'For today between 11 AM and 12 PM, press 1. For tomorrow between 9 AM and 10 AM, press 2. For tomorrow between 10 AM and 11 AM, press 3. '
        + 'For later times, press 4.',
      slot1: String(NOW + 3600),
      time1: 'today between 11 AM and 12 PM',
      slot2: String(FRIDAY),
      time2: 'tomorrow between 9 AM and 10 AM',
      slot3: String(FRIDAY + 3600),
      time3: 'tomorrow between 10 AM and 11 AM',
    });
  });

  test('goes on behind the last time that was heard, with days by their names', async () => {
    const answer = await offered({ after: FRIDAY + 7200, schedule: { horizonSeconds: 400_000, delaySeconds: 400_000 } });
    expect(answer).toMatchObject({ slot1: String(MONDAY), time1: 'Monday, November 23 between 9 AM and 10 AM' });
  });

  test('tells times that no delay reaches from others, by what will be booked', async () => {
    const { slot1, slot2, slot3 } = await offered({ after: FRIDAY - 1, schedule: { delaySeconds: 86_400 } });
    expect([slot1, slot2, slot3]).toStrictEqual([String(FRIDAY), String(FRIDAY + 3600), `${FRIDAY + 7200}-far`]);
  });

  test('begins anew behind the last time of all, without a word of later ones', async () => {
    const answer = await offered({ after: FRIDAY + 3600 });
    expect(answer).toStrictEqual({
      outcome: 'offered',
      count: '1',
      next: 'now',
      choices: 'For tomorrow between 11 AM and 12 PM, press 1.',
      slot1: String(FRIDAY + 7200),
      time1: 'tomorrow between 11 AM and 12 PM',
    });
  });

  test('leaves out a slot that is full, and one that begins before the notice', async () => {
    const bookings = await full(FRIDAY);
    expect(await offered({ bookings, schedule: { noticeSeconds: 7200 } })).toMatchObject({ slot1: String(FRIDAY + 3600) });
  });

  test('offers a slot again whose bookings have expired', async () => {
    const bookings = await full(FRIDAY);
    for (const [key, booking] of bookings.bookings) bookings.bookings.set(key, { ...booking, expiresAt: NOW - 1 });
    expect(await offered({ bookings, after: NOW + 3600 })).toMatchObject({ slot1: String(FRIDAY) });
  });

  test('says so when there is no time within the horizon', async () => {
    expect(await offered({ schedule: { horizonSeconds: 3600 } })).toStrictEqual({ outcome: 'none' });
  });

  test('speaks the language of the customer, in the numbers and names of that language', async () => {
    expect(await offered({ language: 'de-AT', after: NOW + 3600 })).toMatchObject({
      choices: 'Für morgen zwischen 9 Uhr und 10 Uhr drücken Sie die 1. Für morgen zwischen 10 Uhr und 11 Uhr drücken Sie die 2. '
        + 'Für morgen zwischen 11 Uhr und 12 Uhr drücken Sie die 3.',
    });
  });

  test('speaks the first language to everybody else', async () => {
    expect(await offered({ language: 'fr-FR' })).toMatchObject({ time1: 'today between 11 AM and 12 PM' });
  });

  test('says minutes where a slot has some', async () => {
    const week = Array.from({ length: 7 }, () => [[570, 630]] as const);
    expect(await offered({ schedule: { week } })).toMatchObject({ time1: 'tomorrow between 9:30 AM and 10:30 AM' });
  });

  test('is safe within speech markup', async () => {
    const wording = { time: '{day} & <b>{from}</b> {to}', choice: '{time} {key}', later: '{key}' };
    const { choices } = await offered({ schedule: { wordings: { 'en-US': wording } } });
    expect(choices).not.toMatch(/[<>&\u202f\u00a0]/);
  });
});
