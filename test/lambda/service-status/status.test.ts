import { createHandler } from '../../../lambda/service-status/handler';
import type { EmergencyFlag } from '../../../lambda/shared/emergency-flags';
import type { Calendars } from '../../../lambda/shared/holidays';
import { contactEvent, INSTANCE_ID } from '../private/contact-event';
import { MemoryFlagStore } from '../private/memory-flag-store';
import { MemoryLog } from '../private/memory-log';

const NOW = Date.parse('2025-12-25T12:00:00Z') / 1000;
const QUEUE_ARN = `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE_ID}/queue/support`;
const CALENDARS: Calendars = {
  berlin: {
    timeZone: 'Europe/Berlin',
    days: [{ date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'Merry Christmas.', 'de-DE': 'Frohe Weihnachten.' }, from: 0, to: 1440 }],
  },
  none: { timeZone: 'UTC', days: [] },
};

let store: MemoryFlagStore;
let log: MemoryLog;
let now: number;
let counted: string[];
beforeEach(() => {
  [store, log, now, counted] = [new MemoryFlagStore(), new MemoryLog(), NOW, []];
});

function start(calendars: () => Calendars = () => ({})) {
  const handler = createHandler({ clock: () => now, flags: store, calendars, log, meter: (name) => counted.push(name) });
  return (parameters: Record<string, string> = {}) => handler(contactEvent(parameters, { initialContactId: 'contact' }));
}

function board(...flags: Partial<EmergencyFlag>[]): void {
  store.board = { version: 1, flags: flags.map((flag) => ({ scope: 'instance', message: 'Closed.', author: 'a', setAt: 0, expiresAt: NOW + 60, ...flag })) };
}

test('without a flag and a holiday, the service is open', async () => {
  expect(await start()()).toEqual({ outcome: 'open' });
  expect(await start(() => CALENDARS)({ calendar: 'none' })).toEqual({ outcome: 'open' });
});

test('a flag of the instance is an emergency for everybody until it expires', async () => {
  board({});
  const ask = start();
  const emergency = { outcome: 'emergency', message: 'Closed.', until: '2025-12-25T12:01:00.000Z' };
  expect(await Promise.all([ask(), ask({ queueArn: QUEUE_ARN }), ask({ queueArn: 'nonsense' })])).toEqual([emergency, emergency, emergency]);
  now += 59;
  expect(await ask()).toEqual(emergency);
  now += 1;
  expect(await ask()).toEqual({ outcome: 'open' });
});

test('the flag of a queue counts for callers of that queue, and before that of the instance', async () => {
  board({ message: 'All closed.' }, { scope: 'support', message: 'Support closed.' });
  const ask = start();
  expect(await ask({ queueArn: QUEUE_ARN })).toMatchObject({ message: 'Support closed.' });
  expect(await ask({ queueArn: QUEUE_ARN.replace('support', 'sales') })).toMatchObject({ message: 'All closed.' });
  board({ scope: 'support' });
  expect([await ask(), await ask({ queueArn: QUEUE_ARN })]).toMatchObject([{ outcome: 'open' }, { outcome: 'emergency' }]);
});

test('an expired flag of the queue does not hide that of the instance', async () => {
  board({ message: 'All closed.' }, { scope: 'support', expiresAt: NOW });
  expect(await start()({ queueArn: QUEUE_ARN })).toMatchObject({ message: 'All closed.' });
});

test('a message is in the language of the caller, if there is one', async () => {
  board({ messages: { 'es-US': 'Cerrado.' } });
  const ask = start();
  expect(await Promise.all(['es-US', 'es-MX', 'de-DE', ''].map(async (language) => (await ask({ language })).message)))
    .toEqual(['Cerrado.', 'Cerrado.', 'Closed.', 'Closed.']);
});

test('a holiday has a name, a message in the language of the caller, and an end', async () => {
  const ask = start(() => CALENDARS);
  const holiday = { outcome: 'holiday', message: 'Merry Christmas.', until: '2025-12-25T23:00:00.000Z', holiday: 'Christmas Day' };
  expect(await Promise.all(['', 'fr-FR', 'de-AT'].map((language) => ask({ language }))))
    .toEqual([holiday, holiday, { ...holiday, message: 'Frohe Weihnachten.' }]);
});

test('an emergency goes before a holiday', async () => {
  board({});
  expect(await start(() => CALENDARS)()).toMatchObject({ outcome: 'emergency' });
});

test('what was read within five minutes stands in for flags that cannot be read, and is counted as a failure', async () => {
  board({ expiresAt: NOW + 3600 });
  const ask = start();
  await ask();
  store.failure = new Error('secret detail');
  now += 300;
  expect(await ask()).toMatchObject({ outcome: 'emergency' });
  now += 1;
  expect(await ask()).toEqual({ outcome: 'unknown' });
  expect(counted).toEqual(['Failed', 'Failed']);
  expect(JSON.stringify(log.lines)).not.toContain('secret detail');
});

test('a flag that expired is off, even if it is only remembered', async () => {
  board({});
  const ask = start();
  await ask();
  store.failure = new Error();
  now += 60;
  expect(await ask()).toEqual({ outcome: 'open' });
});

test('a flag that was removed is not brought back by a failure', async () => {
  board({ expiresAt: NOW + 3600 });
  const ask = start();
  await ask();
  board();
  await ask();
  store.failure = new Error();
  expect(await ask()).toEqual({ outcome: 'open' });
});

test('a holiday is known while the flags are not', async () => {
  store.failure = new Error();
  expect(await start(() => CALENDARS)()).toMatchObject({ outcome: 'holiday' });
});

test('calendars that cannot be read, and one that does not exist, keep nobody away and are counted', async () => {
  const broken = start(() => { throw new Error('no such file'); });
  expect(await broken()).toEqual({ outcome: 'open' });
  expect(await start(() => CALENDARS)({ calendar: 'third' })).toEqual({ outcome: 'open' });
  expect(counted).toEqual(['Failed', 'Failed']);
});

test('an event without content is answered', async () => {
  const handler = createHandler({ clock: () => NOW, flags: store, calendars: () => CALENDARS, log, meter: () => undefined });
  expect(await handler(undefined)).toMatchObject({ outcome: 'holiday' });
});
