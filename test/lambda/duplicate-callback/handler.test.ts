import { createHandler, Ports } from '../../../lambda/duplicate-callback/handler';
import { contactEvent, INSTANCE_ID } from '../private/contact-event';
import { MemoryLockStore } from '../private/memory-lock-store';
import { findPhoneNumber, phoneNumber } from '../private/phone-numbers';
import { KEEP_FIRST } from './private/desk';
import { VirtualConnect } from './private/virtual-connect';

const log = { info: jest.fn(), error: jest.fn() };
const meter = jest.fn();
let ports: Ports;

beforeEach(() => {
  ports = {
    clock: () => 1_000_000,
    hash: async (text) => Buffer.from(text).toString('hex'),
    scope: 'support',
    defaultCountry: 'US',
    locks: new MemoryLockStore(),
    reservationSeconds: 900,
    lockSeconds: 608_400,
    retryGraceSeconds: 900,
    policy: KEEP_FIRST,
    contacts: new VirtualConnect(() => 1_000_000),
    log,
    meter,
  };
});

afterEach(() => {
  expect(findPhoneNumber(JSON.stringify([log.info.mock.calls, log.error.mock.calls]))).toBeUndefined();
});

const run = (parameters: Record<string, string>, contact = { initialContactId: 'me' }) => createHandler(ports)(contactEvent(parameters, contact));

test('a contact that has another id later in the chain is still the same holder', async () => {
  await run({ operation: 'reserve', phoneNumber: phoneNumber(1) });
  const later = { initialContactId: 'me', contactId: 'callback' };
  expect(await run({ operation: 'confirm', phoneNumber: phoneNumber(1) }, later)).toEqual({ outcome: 'confirmed' });
});

test('the same number in another scope is another lock', async () => {
  await run({ operation: 'reserve', phoneNumber: phoneNumber(1) });
  ports = { ...ports, scope: 'sales' };
  expect(await run({ operation: 'reserve', phoneNumber: phoneNumber(1) }, { initialContactId: 'other' })).toMatchObject({ outcome: 'reserved' });
});

test.each(['reserve', 'confirm', 'release'])('%s is unknown for a number that is none, and says why', async (operation) => {
  expect(await run({ operation, phoneNumber: 'anonymous' })).toEqual({ outcome: 'unknown', reason: 'not-a-number' });
  expect(await run({ operation })).toEqual({ outcome: 'unknown', reason: 'not-a-number' });
});

test('a duplicate is looked up in the instance of the event, and one that cannot be looked up counts as a failure', async () => {
  const contacts = { describe: jest.fn(async () => { throw new Error(`throttled ${phoneNumber(1)}`); }), stop: jest.fn() };
  ports = { ...ports, contacts };
  await run({ operation: 'confirm', phoneNumber: phoneNumber(1) }, { initialContactId: 'other' });
  expect(await run({ operation: 'reserve', phoneNumber: phoneNumber(1) })).toMatchObject({ outcome: 'duplicate' });
  expect(contacts.describe).toHaveBeenCalledWith({ instanceId: INSTANCE_ID, contactId: 'other' });
  expect(meter).toHaveBeenCalledWith('Failed');
});

test('only a request for a callback ends another one', async () => {
  const contacts = new VirtualConnect(() => 1_000_000);
  ports = { ...ports, contacts, policy: { allowed: 1, replaces: true } };
  contacts.begin('other');
  await run({ operation: 'confirm', phoneNumber: phoneNumber(1) }, { initialContactId: 'other' });
  expect(await run({ operation: 'confirm', phoneNumber: phoneNumber(1) })).toEqual({ outcome: 'duplicate' });
  expect(await run({ operation: 'reserve', phoneNumber: phoneNumber(1), numberIsOwn: 'yes' })).toMatchObject({ outcome: 'reserved' });
  expect(contacts.calls).toEqual(['describe other', 'describe other', 'stop other']);
});

test.each(['reserve', 'confirm', 'release'])('%s is unknown if the key or the store fails, and the log does not quote the failure', async (operation) => {
  const fail = async () => { throw new Error(`cannot handle ${phoneNumber(1)}`); };
  const locks = Object.assign(new MemoryLockStore(), { take: fail, confirm: fail, release: fail });
  for (const broken of [{ hash: fail }, { locks }]) {
    const answer = await createHandler({ ...ports, ...broken })(contactEvent({ operation, phoneNumber: phoneNumber(1) }, { initialContactId: 'me' }));
    expect(answer).toEqual({ outcome: 'unknown' });
    expect(log.error).toHaveBeenLastCalledWith('The request failed.', expect.objectContaining({ operation, error: 'Error' }));
  }
});

test('waited needs neither a number nor a key nor a store', async () => {
  expect(await run({ operation: 'waited', requestedAt: '999280' })).toEqual({ outcome: 'known', waitedMinutes: '12' });
});

test.each([undefined, null, 'x', {}, { Details: null }, { Details: { ContactData: null, Parameters: [] } }])('the event %j is answered', async (event) => {
  expect(await createHandler(ports)(event)).toEqual({ outcome: 'unknown', reason: 'no-operation' });
});

test('an event without a contact is unknown, because an empty holder would be everybody', async () => {
  const event = { Details: { ContactData: {}, Parameters: { operation: 'reserve', phoneNumber: phoneNumber(1) } } };
  expect(await createHandler(ports)(event)).toEqual({ outcome: 'unknown', reason: 'no-contact' });
});

test.each([
  ['refuse', 'refuse'],
  ['constructor', 'constructor'],
  [phoneNumber(1), ''],
  [`call-${phoneNumber(1)}`, 'call-'],
  ['x'.repeat(100), 'x'.repeat(32)],
])('the operation %s does not exist, and the log shows it as %j', async (operation, shown) => {
  expect(await run({ operation })).toEqual({ outcome: 'unknown', reason: 'no-operation' });
  expect(log.error).toHaveBeenCalledWith('The request makes no sense.', { reason: 'no-operation', operation: shown, contactId: 'me' });
});
