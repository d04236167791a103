import { brokenConversations } from './private/conversations';
import { brokenPromises } from './private/promises';
import { Seen } from './private/seen';
import { Contact, InitiationMethod } from '../../../src/simulation/center/contact';

const NUMBER = '+12065550123';
const DAY = 86_400_000;
const WORD = 'A callback for this number is already waiting. It keeps its place, and we will call you. Goodbye.';

function contactOf(id: string, method: InitiationMethod, at: number, changes: Partial<Contact> = {}): Contact {
  const contact = new Contact(id, method, 'voice', { initialId: 'call', previousId: method === 'CALLBACK' ? 'call' : undefined }, NUMBER, at);
  return Object.assign(contact, { callbackNumber: NUMBER }, changes);
}

function ended(at: number, changes: Partial<Contact> = {}): Partial<Contact> {
  return { state: 'ended', at: { initiation: 0, disconnect: at }, disconnectReason: 'OTHER', ...changes };
}

function seenOf(contacts: Contact[], more: Partial<Seen> = {}): Seen {
  return { contacts, words: [], dials: [], pickUps: [], asked: [], mishaps: 0, ...more };
}

test('a callback that calls, expires after a week, or is used up by agents keeps its promise (FA-4, EX-1, FA-11)', () => {
  const called = contactOf('called', 'CALLBACK', 0, ended(10));
  const expired = contactOf('expired', 'CALLBACK', 0, ended(7 * DAY, { endedBy: 'expiry' }));
  const usedUp = contactOf('used up', 'CALLBACK', 0, ended(10, { attempt: 3 }));
  expect(brokenPromises(seenOf([called, expired, usedUp], { dials: [{ at: 5, contact: called }] }))).toEqual([]);
});

test('a callback that ends without a call, too early or never breaks its promise (EX-1)', () => {
  expect(brokenPromises(seenOf([
    contactOf('1', 'CALLBACK', 0, ended(10)),
    contactOf('2', 'CALLBACK', 0, ended(DAY, { endedBy: 'expiry', callbackNumber: '+12065550125' })),
    contactOf('3', 'CALLBACK', 0, { state: 'in-queue', callbackNumber: '+12065550124' }),
  ]))).toEqual(['callback 1 ends without a call: OTHER ', 'callback 2 expires too early', 'callback 3 never ends: it is in-queue']);
});

function asked(operation: string, at: number, contactId: string, outcome?: string): Partial<Seen> {
  return { asked: [{ operation, at, contactId, outcome, number: NUMBER }] };
}

test('a callback may end when the customer has cancelled it, or when another one for the number lives on (CR-12)', () => {
  const [first, second] = [contactOf('1', 'CALLBACK', 0, ended(10)), contactOf('2', 'CALLBACK', 5, ended(20))];
  const dials = [{ at: 15, contact: second }];
  expect(brokenPromises(seenOf([first, second], { dials }))).toEqual([]);
  expect(brokenPromises(seenOf([first], asked('cancel', 9, 'call')))).toEqual([]);
  expect(brokenPromises(seenOf([first], asked('cancel', 11, 'call')))).toHaveLength(1);
});

test('a callback that calls after somebody has picked up, or more often than declared, calls twice for one promise (FA-2, FA-4)', () => {
  const first = contactOf('1', 'CALLBACK', 0, ended(10, { nextId: '2' }));
  const retry = Object.assign(new Contact('2', 'CALLBACK', 'voice', { initialId: 'call', previousId: '1' }, NUMBER, 10), ended(90));
  const dials = [1, 11, 21, 31].map((at) => ({ at, contact: at === 1 ? first : retry }));
  expect(brokenPromises(seenOf([first, retry], { dials, pickUps: [{ at: 2, contact: first }] })))
    .toEqual(['callback 1 calls again after somebody has picked up', 'callback 1 calls 4 times']);
});

test('the word that a callback waits is true while one does, and shortly after a call, and otherwise a broken promise', () => {
  const asking = contactOf('2nd call', 'INBOUND', 50);
  const callback = contactOf('1', 'CALLBACK', 0, ended(100));
  const dials = [{ at: 90, contact: callback }];
  const toldAt = (at: number, more?: Partial<Seen>) => (
    brokenPromises(seenOf([callback], { dials, words: [{ at, text: WORD, contact: asking, number: NUMBER }], ...more })));
  expect([toldAt(60), toldAt(110)]).toEqual([[], []]);
  const broken = [`contact 2nd call is told that a callback for ${NUMBER} waits, and none does`];
  expect([toldAt(DAY), toldAt(DAY, asked('reserve', DAY - 1, '2nd call', 'duplicate'))]).toEqual([broken, broken]);
  expect(toldAt(DAY, { asked: [...asked('cancel', DAY - 2, '2nd call').asked!, ...asked('reserve', DAY - 1, '2nd call', 'duplicate').asked!] })).toEqual(broken);
  expect([asked('cancel', DAY - 1, '2nd call'), asked('reserve', DAY - 1, '1st call', 'reserved')].map((more) => toldAt(DAY, more))).toEqual([[], []]);
});

test('who was cut off while talking, or hung up on without a goodbye, is told', () => {
  const talking = { initiation: 0, connectedToAgent: 5, disconnect: 9 };
  const cut = contactOf('cut', 'CALLBACK', 0, { state: 'ended', at: talking, disconnectReason: 'OTHER', endedBy: 'stopped' });
  const fine = contactOf('fine', 'CALLBACK', 0, { state: 'ended', at: talking, disconnectReason: 'AGENT_DISCONNECT' });
  const left = contactOf('left', 'INBOUND', 0, ended(9, { disconnectReason: 'CONTACT_FLOW_DISCONNECT' }));
  expect(brokenConversations(seenOf([cut, fine, left]))).toEqual([
    'contact cut is cut off while it talks: OTHER stopped', 'the flow of contact left hangs up without a word',
  ]);
});
