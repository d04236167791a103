import { createServer, IncomingMessage } from 'http';
import { responder } from '../../../lambda/connect-resources/respond';
import { listen, RunningServer } from '../private/http-server';

const RESPONSE = { Status: 'SUCCESS', PhysicalResourceId: 'id', StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Completion' } as const;

const statuses: number[] = [];
const requests: { method?: string; type?: string; body: string }[] = [];
let server: RunningServer;

beforeAll(async () => {
  server = await listen(createServer((request, response) => void bodyOf(request).then((body) => {
    requests.push({ method: request.method, type: request.headers['content-type'], body });
    response.writeHead(statuses.shift() ?? 200).end();
  })));
});
afterAll(() => server.close());
beforeEach(() => requests.splice(0));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test('The answer is put without a content type, as its signature demands', async () => {
  await responder(async () => undefined)(server.url, RESPONSE);
  expect(requests).toEqual([{ method: 'PUT', type: '', body: JSON.stringify(RESPONSE) }]);
});

test('An answer that does not arrive is put again, after longer and longer pauses', async () => {
  statuses.push(500, 503);
  const pauses: number[] = [];
  await responder(async (pause) => { pauses.push(pause); })(server.url, RESPONSE);
  expect([requests.length, pauses]).toEqual([3, [2000, 4000]]);
});

test('An answer that never arrives fails, so that the function is asked again', async () => {
  statuses.push(500, 500, 500, 500, 500);
  await expect(responder(async () => undefined)(server.url, RESPONSE)).rejects.toThrow('The answer was refused with status 500.');
  expect(requests).toHaveLength(5);
});
