import { createHandler } from '../../../lambda/switchboard-api/handler';
import { MemoryLog } from '../private/memory-log';
import { MemorySwitchStore } from '../private/memory-switch-store';
import { SWITCHES } from '../private/switches';
import { CALLER_ARN, urlEvent } from '../private/url-event';

const NOW = 1_000_000;

function start() {
  const [store, log, counted] = [new MemorySwitchStore(), new MemoryLog(), [] as string[]];
  const handler = createHandler({ clock: () => NOW, store, declared: () => SWITCHES, log, meter: (name) => counted.push(name) });
  const send = async (method: string, path: string, body?: unknown, caller?: string) => {
    const { statusCode, body: text } = await handler(urlEvent({ method, path, body, caller }));
    return { statusCode, content: text === '' ? undefined : JSON.parse(text) };
  };
  return { store, log, counted, send };
}

test('a switch that is set is listed with its author, and is as declared again when it is given back', async () => {
  const { send } = start();
  expect(await send('PUT', '/switches/offering', { value: false })).toEqual({ statusCode: 204, content: undefined });
  const listed = async () => (await send('GET', '/switches')).content.switches[0];
  expect(await listed()).toEqual({ name: 'offering', kind: 'flag', initially: true, value: false, author: CALLER_ARN, setAt: '1970-01-12T13:46:40.000Z' });
  await send('DELETE', '/switches/offering');
  expect(await listed()).toEqual({ name: 'offering', kind: 'flag', initially: true, value: true });
});

test('a change leaves the other switches alone, those of another version of the app, too', async () => {
  const { send, store } = start();
  store.board = { version: 7, switches: { former: { value: 1, author: 'alice', setAt: 1 } } };
  await send('PUT', '/switches/longestWait', { value: 30 });
  expect(store.board).toEqual({
    version: 8, switches: { former: { value: 1, author: 'alice', setAt: 1 }, longestWait: { value: 30, author: CALLER_ARN, setAt: NOW } },
  });
});

test.each<[string, unknown, string]>([
  ['offering', { value: 'no' }, 'value is neither on nor off, got "no"; write true or false'],
  ['offering', {}, 'value is neither on nor off, got nothing; write true or false'],
  ['offering', 'no JSON', 'value is neither on nor off, got nothing; write true or false'],
  ['longestWait', { value: 0 }, 'value is no number in the range, got 0; write 1 to 60'],
  ['longestWait', { value: '5' }, 'value is no number in the range, got "5"; write 1 to 60'],
  ['rollout', { value: 'newest' }, 'value is none of the values, got "newest"; write one of distribute, stable, new'],
  ['greeting', { value: 'Hi.' }, 'value is no object with a text of 1 to 20 bytes without "$." for each language, got something else; write texts for en-US, es-US'],
])('%s refuses %j and nothing is written', async (name, body, problem) => {
  const { send, store } = start();
  expect(await send('PUT', `/switches/${name}`, body)).toEqual({ statusCode: 400, content: { problems: [problem] } });
  expect(store.reads).toBe(0);
});

test.each([
  ['GET', '/', 404], ['POST', '/switches', 405], ['GET', '/switches/offering', 405], ['PUT', '/switches/other', 404],
  ['DELETE', '/switches/toString', 404], ['PUT', '/switches/offering/more', 404],
])('%s %s is refused with %i', async (method, path, statusCode) => {
  const { send, store } = start();
  expect(await send(method, path, { value: true })).toEqual({ statusCode, content: { problems: [expect.stringMatching(/, got .*; /)] } });
  expect(store.reads).toBe(0);
});

test('nobody is served whom IAM has not let in', async () => {
  expect(await start().send('PUT', '/switches/offering', { value: false }, '')).toMatchObject({ statusCode: 403 });
});

test('of two changes at the same time none is lost, and one that gets no turn is refused', async () => {
  const { send, store } = start();
  store.meanwhile.push(() => { store.board = { version: 1, switches: { rollout: { value: 'new', author: 'bob', setAt: 1 } } }; });
  expect(await send('PUT', '/switches/offering', { value: false })).toMatchObject({ statusCode: 204 });
  expect(Object.keys(store.board.switches)).toEqual(['rollout', 'offering']);
  store.meanwhile.push(...Array(4).fill(() => { store.board = { ...store.board, version: store.board.version + 1 }; }));
  expect(await send('PUT', '/switches/offering', { value: true })).toMatchObject({ statusCode: 409 });
});

test('the log names author, switch and value of a change, but never a text', async () => {
  const { send, log } = start();
  await send('PUT', '/switches/offering', { value: false });
  await send('PUT', '/switches/greeting', { value: { 'en-US': 'Call Ann.', 'es-US': 'Ana.' } });
  await send('DELETE', '/switches/offering');
  expect(log.lines).toMatchObject([
    { author: CALLER_ARN, switch: 'offering', change: 'done', value: 'false' },
    { author: CALLER_ARN, switch: 'greeting', change: 'done' },
    { author: CALLER_ARN, switch: 'offering', change: 'done', value: 'as declared' },
  ]);
  expect(JSON.stringify(log.lines)).not.toContain('Ann');
});

test('a failure is counted, and its message is kept to itself', async () => {
  const { send, store, counted } = start();
  store.failure = new Error('secret detail');
  const { statusCode, content } = await send('GET', '/switches');
  expect([statusCode, counted]).toEqual([503, ['Failed']]);
  expect(JSON.stringify(content)).not.toContain('secret detail');
});

test('a stored value that the switch can no longer have is listed as declared', async () => {
  const { send, store } = start();
  store.board = { version: 1, switches: { rollout: { value: 'older', author: 'bob', setAt: 1 } } };
  expect((await send('GET', '/switches')).content.switches[2]).toMatchObject({ name: 'rollout', value: 'distribute' });
});
