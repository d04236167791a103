import { scenario } from './scenario';
import { HandlerHost } from '../private/handler-host';
import { Reply } from '../private/http-server';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';
import { CALLER_ARN, urlEvent, UrlRequest } from '../private/url-event';

const QUEUE = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
const BODY = { message: 'Closed.', minutes: 60 };

let table: StateTableDouble;
let host: HandlerHost;

const startHost = () => HandlerHost.start('emergency-flag-api', {
  TABLE_NAME, LONGEST_SECONDS: '604800', AWS_ENDPOINT_URL_DYNAMODB: table.url,
});

beforeAll(async () => {
  table = await StateTableDouble.start();
  host = await startHost();
});

afterAll(async () => {
  await host.stop();
  await table.close();
});

beforeEach(async () => {
  table.reset();
  await table.put({ pk: 'flags', version: 1, flags: '[]', expiresAt: 0 });
});

/** What a function URL makes of the answer: HTTP. */
async function request(what: UrlRequest, on = host) {
  const { statusCode, body } = await on.invoke(urlEvent(what)) as unknown as { statusCode: number; body: string };
  return { statusCode, content: body === '' ? undefined : JSON.parse(body) };
}

const put = (scope: string, body: unknown = BODY, on = host) => request({ method: 'PUT', path: `/flags/${scope}`, body }, on);
const list = async () => (await request({ method: 'GET', path: '/flags' })).content.flags;

test.each(scenario.runs)('$title is answered with its calls', async ({ event, prepare, healthy, calls }) => {
  await prepare?.(table);
  expect(await host.invoke(event())).toMatchObject(healthy as object);
  expect(table.operations.map((operation) => `dynamodb:${operation}`)).toEqual(calls);
});

test.each(scenario.runs)('$title fails with a word when the table does', async ({ event, faults }) => {
  for (const reply of [{ hangUp: true }, { raw: '<html>' }, { error: { type: 'InternalServerError', status: 500 } }] satisfies Reply[]) {
    table.fault = () => reply;
    expect(await host.invoke(event())).toMatchObject((faults['Amazon DynamoDB'] as { answer: object }).answer);
  }
});

test('a flag that is set is listed with its author, and is gone when it is removed', async () => {
  expect(await put('instance', { ...BODY, messages: { 'es-US': 'Cerrado.' } })).toEqual({ statusCode: 204, content: undefined });
  expect(await put(QUEUE)).toMatchObject({ statusCode: 204 });
  const iso = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+\.000Z$/);
  expect(await list()).toEqual([
    { scope: 'instance', message: 'Closed.', messages: { 'es-US': 'Cerrado.' }, author: CALLER_ARN, setAt: iso, expiresAt: iso },
    { scope: QUEUE, message: 'Closed.', author: CALLER_ARN, setAt: iso, expiresAt: iso },
  ]);
  expect(await request({ method: 'DELETE', path: '/flags/instance' })).toMatchObject({ statusCode: 204 });
  expect((await list()).map(({ scope }: { scope: string }) => scope)).toEqual([QUEUE]);
});

test('the item expires with the last of its flags', async () => {
  await put('instance', { message: 'Closed.', minutes: 60 });
  await put(QUEUE, { message: 'Closed.', minutes: 1 });
  const { expiresAt } = (await table.item({ pk: 'flags' }))!;
  expect(expiresAt - Date.now() / 1000).toBeGreaterThan(3500);
});

test('of flags that are set at the same time none is lost', async () => {
  const scopes = ['instance', QUEUE, QUEUE.replace(/9/g, '8')];
  const answers = await Promise.all(scopes.map((scope) => put(scope)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204]);
  expect((await list()).map(({ scope }: { scope: string }) => scope).sort()).toEqual([...scopes].sort());
});

test('a write whose answer got lost is made once more, with the same effect', async () => {
  table.fault = (operation) => operation === 'PutItem' && table.operations.filter((one) => one === 'PutItem').length === 1 ? { loseAnswer: true } : undefined;
  expect(await put('instance')).toMatchObject({ statusCode: 204 });
  table.reset();
  expect(await list()).toHaveLength(1);
});

test('a body that is wrong is refused with all its problems, and nothing is written', async () => {
  const answer = await put('instance', { message: '', minutes: 0 });
  expect(answer).toEqual({ statusCode: 400, content: { problems: [expect.stringMatching(/^message /), expect.stringMatching(/^minutes /)] } });
  expect(table.operations).toEqual([]);
});

test('a body may be encoded in base64', async () => {
  const event = urlEvent({ method: 'PUT', path: '/flags/instance', body: Buffer.from(JSON.stringify(BODY)).toString('base64') });
  expect(await host.invoke({ ...event, isBase64Encoded: true })).toMatchObject({ statusCode: 204 });
});

test.each([
  ['GET', '/', 404], ['DELETE', '/flags/', 405], ['GET', '/flags/instance', 405], ['POST', '/flags', 405], ['PUT', '/flags', 405],
  ['POST', '/flags/instance', 405], ['PUT', '/flags/instance/more', 404], ['PUT', '/flags/Support', 400], ['DELETE', '/flags/*', 400],
])('%s %s is refused with %i', async (method, path, statusCode) => {
  expect(await request({ method, path, body: BODY })).toEqual({ statusCode, content: { problems: [expect.stringMatching(/, got .*; /)] } });
  expect(table.operations).toEqual([]);
});

test('nobody is served whom IAM has not let in', async () => {
  expect(await request({ method: 'PUT', path: '/flags/instance', body: BODY, caller: '' })).toMatchObject({ statusCode: 403 });
  expect(await host.invoke({})).toMatchObject({ statusCode: 403 });
  expect(await host.invoke(undefined)).toMatchObject({ statusCode: 403 });
  expect(table.operations).toEqual([]);
});

test('the log names author, scope and expiry of a change, and never the message', async () => {
  const talkative = await startHost();
  await put('instance', { message: 'The roof is on fire.', minutes: 60 }, talkative);
  const lines = await talkative.stop('INFO');
  expect(lines).toMatchObject([{ author: CALLER_ARN, scope: 'instance', expiresAt: expect.any(Number), change: 'done' }]);
  expect(JSON.stringify(lines)).not.toContain('roof');
});
