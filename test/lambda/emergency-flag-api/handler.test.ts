import { createHandler } from '../../../lambda/emergency-flag-api/handler';
import { MemoryFlagStore } from '../private/memory-flag-store';
import { MemoryLog } from '../private/memory-log';
import { urlEvent } from '../private/url-event';

const NOW = 1_000_000;

function start(store: MemoryFlagStore, counted: string[] = []) {
  const handler = createHandler({ clock: () => NOW, flags: store, log: new MemoryLog(), meter: (name) => counted.push(name), longestSeconds: 3600 });
  return (method: string, body?: unknown) => handler(urlEvent({ method, path: method === 'GET' ? '/flags' : '/flags/instance', body }));
}

test('a change that gets no turn is refused, and may be sent again', async () => {
  const store = new MemoryFlagStore();
  store.meanwhile.push(...Array(4).fill(() => { store.board = { ...store.board, version: store.board.version + 1 }; }));
  const send = start(store);
  expect(await send('DELETE')).toMatchObject({ statusCode: 409, body: expect.stringContaining('send the request again') });
  expect(await send('DELETE')).toMatchObject({ statusCode: 204 });
});

test('a flag for which there is no room is refused with what to do', async () => {
  const store = new MemoryFlagStore();
  const large = { scope: 'queue', message: 'x'.repeat(380_000), author: 'a', setAt: NOW, expiresAt: NOW + 60 };
  store.board = { version: 1, flags: [large] };
  expect(await start(store)('PUT', { message: 'Closed.', minutes: 1 })).toMatchObject({ statusCode: 409, body: expect.stringContaining('remove other flags') });
});

test('flags that have expired are not listed', async () => {
  const store = new MemoryFlagStore();
  store.board = { version: 1, flags: [{ scope: 'instance', message: 'Closed.', author: 'a', setAt: 1, expiresAt: NOW }] };
  expect(await start(store)('GET')).toMatchObject({ statusCode: 200, body: '{"flags":[]}' });
});

test('a failure is counted, and its message is kept to itself', async () => {
  const store = new MemoryFlagStore();
  store.failure = new Error('secret detail');
  const counted: string[] = [];
  const { statusCode, body } = await start(store, counted)('GET');
  expect([statusCode, counted]).toEqual([503, ['Failed']]);
  expect(body).not.toContain('secret detail');
});
