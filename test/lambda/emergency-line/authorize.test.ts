import type { Attempts, AttemptStore } from '../../../lambda/emergency-line/attempts';
import { authorize } from '../../../lambda/emergency-line/authorize';
import { readContact } from '../../../lambda/shared/contact-event';
import { keyedHash } from '../../../lambda/shared/keyed-hash';
import { contactEvent } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';

const RIGHT = '12345678';
const WRONG = ['11111111', '22222222', '33333333', '44444444', '55555555', '66666666'];

class MemoryAttempts implements AttemptStore {
  public readonly items = new Map<string, Attempts>();

  public async read(pk: string): Promise<Attempts | undefined> {
    return this.items.get(pk);
  }

  public async replace(seen: Attempts | undefined, by: Attempts): Promise<boolean> {
    if (this.items.get(by.pk) !== seen) return false;
    this.items.set(by.pk, by);
    return true;
  }

  public async forget({ pk }: Attempts): Promise<void> {
    this.items.delete(pk);
  }
}

let now: number;
let attempts: MemoryAttempts;
let sessions: Map<string, string>;
let counted: string[];
let pinSecret: () => Promise<string>;
beforeEach(() => {
  [now, attempts, sessions, counted] = [1_000_000, new MemoryAttempts(), new Map(), []];
  pinSecret = async () => JSON.stringify({ alice: RIGHT });
});

async function call(pin: string, contactId = 'contact', number = phoneNumber(1)): Promise<string> {
  const contact = readContact(contactEvent({ pin, phoneNumber: number }, { initialContactId: contactId }));
  const { outcome } = await authorize(contact, {
    clock: () => now,
    hash: keyedHash(async () => 'a key that only tests know'),
    pinSecret,
    attempts,
    sessions: { open: async (id, author) => void sessions.set(id, author), authorOf: async () => undefined },
    meter: (name) => counted.push(name),
  });
  return outcome;
}

async function callAll(pins: readonly string[], contactId?: string): Promise<string[]> {
  const outcomes: string[] = [];
  for (const pin of pins) outcomes.push(await call(pin, contactId));
  return outcomes;
}

test('the right PIN opens a session for its author', async () => {
  expect(await call(RIGHT)).toBe('authorized');
  expect([...sessions]).toEqual([['contact', 'alice']]);
});

test('a wrong PIN opens nothing and is counted', async () => {
  expect(await call(WRONG[0])).toBe('refused');
  expect(sessions.size).toBe(0);
  expect(counted).toEqual(['PinRefused']);
});

test('after five wrong PINs even the right one is refused, whatever the call, until 15 minutes after the first', async () => {
  expect(await callAll(WRONG.slice(0, 3), 'one')).toEqual(['refused', 'refused', 'refused']);
  now += 600;
  expect(await callAll(WRONG.slice(3), 'two')).toEqual(['refused', 'refused', 'locked']);
  expect(await call(RIGHT, 'three')).toBe('locked');
  now += 299;
  expect(await call(RIGHT, 'four')).toBe('locked');
  now += 1;
  expect(await call(RIGHT, 'five')).toBe('authorized');
});

test('the right PIN at the fifth attempt opens, and all attempts are forgotten', async () => {
  await callAll(WRONG.slice(0, 4));
  expect(await call(RIGHT)).toBe('authorized');
  expect(attempts.items.size).toBe(0);
});

test('a request that the flow repeats counts once and gets the same answer', async () => {
  expect(await callAll([WRONG[0], WRONG[0], WRONG[0], WRONG[0]])).toEqual(Array(4).fill('refused'));
  expect(await callAll(WRONG.slice(1, 5))).toEqual(Array(4).fill('refused'));
  expect(await callAll([WRONG[4], WRONG[5]])).toEqual(['refused', 'locked']);
});

test('another number has attempts of its own, and all hidden numbers share theirs', async () => {
  await callAll(WRONG.slice(0, 5));
  expect(await call(RIGHT, 'other', phoneNumber(2))).toBe('authorized');
  for (const [index, pin] of WRONG.slice(0, 5).entries()) await call(pin, `hidden ${index}`, '');
  expect(await call(RIGHT, 'hidden', '')).toBe('locked');
});

test('calls at the same time gain no attempt', async () => {
  const outcomes: string[] = [];
  for (const round of [0, 1, 2, 3]) {
    outcomes.push(...await Promise.all([1, 2, 3].map((line) => call(WRONG[line], `${round} ${line}`).catch(() => 'failed'))));
  }
  expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(5);
  expect(await call(RIGHT)).toBe('locked');
});

test('an attempt that is looked at has been counted, whatever happens then', async () => {
  pinSecret = async () => { throw new Error('no secret'); };
  for (const pin of WRONG.slice(0, 5)) await expect(call(pin)).rejects.toThrow('no secret');
  pinSecret = async () => JSON.stringify({ alice: RIGHT });
  expect(await call(RIGHT, 'later')).toBe('locked');
});

test('an event without a contact opens nothing', async () => {
  await expect(call(RIGHT, '')).rejects.toThrow('The event names no contact.');
});
