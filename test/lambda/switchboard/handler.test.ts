import { createHandler } from '../../../lambda/switchboard/handler';
import { contactEvent } from '../private/contact-event';
import { MemoryLog } from '../private/memory-log';
import { MemorySwitchStore } from '../private/memory-switch-store';
import { SWITCHES } from '../private/switches';

const UNSET = { outcome: 'known', offering: 'on', longestWait: '10', rollout: 'distribute', greeting: 'Hello.' };

function start() {
  const [store, log, counted] = [new MemorySwitchStore(), new MemoryLog(), [] as string[]];
  const time = { now: 1000 };
  const meter = (name: string) => counted.push(name);
  const handler = createHandler({ clock: () => time.now, store, declared: () => SWITCHES, cacheSeconds: 5, log, meter });
  const ask = (language = 'en-US') => handler(contactEvent({ language }, { initialContactId: 'contact' }));
  const set = (values: Record<string, unknown>) => {
    const switches = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, author: 'alice', setAt: 1 }]));
    store.board = { version: store.board.version + 1, switches };
  };
  return { store, log, counted, time, ask, set };
}

test('a switch that nobody has set is as it is declared', async () => {
  expect(await start().ask()).toEqual(UNSET);
});

test('a switch that somebody has set is as it is set, whatever its kind', async () => {
  const { ask, set } = start();
  set({ offering: false, longestWait: 2.5, rollout: 'new', greeting: { 'en-US': 'Hi.', 'es-US': '¡Hola!' } });
  expect(await ask()).toEqual({ outcome: 'known', offering: 'off', longestWait: '2.5', rollout: 'new', greeting: 'Hi.' });
});

test.each([['es-US', 'Hola.'], ['es-MX', 'Hola.'], ['fr-FR', 'Hello.'], ['', 'Hello.']])('a caller whose language is "%s" gets the text "%s"', async (language, text) => {
  expect(await start().ask(language)).toMatchObject({ greeting: text });
});

test('a change counts after five seconds, and costs no read before', async () => {
  const { store, time, ask, set } = start();
  await ask();
  set({ offering: false });
  time.now += 4;
  expect(await ask()).toMatchObject({ offering: 'on' });
  expect(store.reads).toBe(1);
  time.now += 1;
  expect(await ask()).toMatchObject({ offering: 'off' });
});

test('a failure leaves every switch as it was last seen, for as long as it lasts', async () => {
  const { store, time, ask, set, counted } = start();
  set({ offering: false });
  await ask();
  store.failure = new Error('down');
  time.now += 86_400;
  expect(await ask()).toMatchObject({ outcome: 'known', offering: 'off' });
  expect(counted).toEqual(['Failed']);
});

test('a function that has seen nothing answers what is declared for that case', async () => {
  const { store, ask } = start();
  store.failure = new Error('down');
  expect(await ask()).toEqual({ ...UNSET, outcome: 'unknown', rollout: 'stable' });
});

test.each<[string, unknown]>([
  ['offering', 'false'], ['offering', null], ['longestWait', 61], ['longestWait', '5'], ['rollout', 'newest'],
  ['greeting', 'Hi.'], ['greeting', { 'en-US': 'Hi.' }], ['greeting', { 'en-US': ' ', 'es-US': 'Hola.' }],
  ['greeting', { 'en-US': 'Hi.', 'es-US': 'Hola.', 'fr-FR': 'Salut.' }], ['greeting', { 'en-US': 'x'.repeat(21), 'es-US': 'Hola.' }],
  ['greeting', { 'en-US': '$.Attributes.pin', 'es-US': 'Hola.' }],
])('a stored value of %s that it cannot have (%j) is as declared, is counted, and is not logged', async (name, value) => {
  const { ask, set, counted, log } = start();
  set({ [name]: value });
  expect(await ask()).toEqual(UNSET);
  expect(counted).toEqual(['InvalidSwitch']);
  expect(log.lines.filter(({ message }) => message === 'A switch has a value that it cannot have.')).toEqual([expect.objectContaining({ switch: name })]);
  expect(JSON.stringify(log.lines)).not.toContain('Attributes.pin');
});
