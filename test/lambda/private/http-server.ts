import { createServer, IncomingMessage, Server, ServerResponse } from 'http';
import { AddressInfo } from 'net';
import { setTimeout as sleep } from 'timers/promises';

/** What a double answers: a body, an error of the service, or one of the ways in which a network fails. */
export interface Reply {
  readonly body?: unknown;
  /** Sent as it is, whatever the client makes of it. */
  readonly raw?: string;
  readonly error?: { readonly type: string; readonly status: number; readonly message?: string };
  readonly delayMilliseconds?: number;
  /** Cuts the connection instead of answering. */
  readonly hangUp?: boolean;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Listens on a free port of this machine only. */
export async function listen(server: Server): Promise<RunningServer> {
  // A connection that is closed while a client takes it up again would look like a fault.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

export function serve(answer: (request: IncomingMessage, body: string) => Promise<Reply>): Promise<RunningServer> {
  return listen(createServer((request, response) => {
    void readBody(request).then((body) => answer(request, body)).then((reply) => send(response, reply));
  }));
}

/** A port of this machine on which nobody listens. */
export async function nobody(): Promise<string> {
  const { url, close } = await listen(createServer());
  await close();
  return url;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  // Unreferenced: a client that gave up must not keep the tests waiting for an answer that nobody reads.
  if (reply.delayMilliseconds) await sleep(reply.delayMilliseconds, undefined, { ref: false });
  if (reply.hangUp) return void response.destroy();
  const { error } = reply;
  response.writeHead(error?.status ?? 200, {
    'content-type': 'application/x-amz-json-1.0',
    ...(error && { 'x-amzn-errortype': error.type }),
  });
  const body = error ? { __type: error.type, message: error.message ?? 'refused by the double' } : reply.body ?? {};
  response.end(reply.raw ?? JSON.stringify(body));
}
