import { createServer, IncomingMessage, Server, ServerResponse } from 'http';
import { AddressInfo } from 'net';
import { AnswerRequest } from './wire';

/** An address of this machine at which services answer, for clients that come by the network. */
export class HttpDoor {
  static async open(answer: AnswerRequest): Promise<HttpDoor> {
    const door = new HttpDoor(answer);
    await new Promise<void>((resolve) => door.http.listen(0, '127.0.0.1', resolve));
    return door;
  }

  private readonly http: Server;

  private constructor(private readonly answer: AnswerRequest) {
    // A client that was ended while it spoke wants no answer.
    this.http = createServer((request, response) => void this.serve(request, response).catch(() => response.destroy()));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.http.close(() => resolve());
      this.http.closeAllConnections();
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const answer = this.answer({ method, url, headers, body: await bodyOf(request) });
    if (answer === 'silence') return;
    if (answer === 'cut') return void response.destroy();
    response.sendDate = false;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
