import { createServer, IncomingMessage, Server, ServerResponse } from 'http';
import { AddressInfo } from 'net';
import { ApiCall, ApiError, Service } from './api-call';
import { readCall } from './read-call';
import { refusalOf } from './refusal';
import { FaultKind } from '../faults';

export interface ApiServerProps {
  /** By the name that a service has in policies. */
  readonly services: Readonly<Record<string, Service>>;
  readonly now: () => number;
  /** Whether this call fails, and how. */
  readonly faultOf: (call: ApiCall) => FaultKind | undefined;
}

/** A call, and what the service said to it. */
export interface AnsweredCall extends ApiCall {
  readonly at: number;
  /** The type of the error, or the fault. */
  readonly refusedWith?: string;
}

/** All services of a simulation, at one address of this machine. */
export class ApiServer {
  static async start(props: ApiServerProps): Promise<ApiServer> {
    const server = new ApiServer(props);
    await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
    return server;
  }

  readonly calls: AnsweredCall[] = [];
  private readonly http: Server;

  private constructor(private readonly props: ApiServerProps) {
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
    const call = readCall(request, await bodyOf(request));
    if (!call) return this.refuse(response, new ApiError('MissingAuthenticationToken', 'the request is not signed', 403));
    const fault = this.props.faultOf(call);
    try {
      const answer = this.answer(call, fault);
      this.calls.push({ ...call, at: this.props.now(), refusedWith: fault });
      this.send(response, answer, fault);
    } catch (error) {
      const refusal = error instanceof ApiError ? error : new ApiError('InternalFailure', String((error as Error).stack), 500);
      this.calls.push({ ...call, at: this.props.now(), refusedWith: refusal.type });
      this.refuse(response, refusal);
    }
  }

  /** Only a call whose answer is lost does its work although it fails. */
  private answer(call: ApiCall, fault: FaultKind | undefined): object {
    if (fault && fault !== 'lost-answer') return refusalOf(call, fault);
    const service = this.props.services[call.service];
    if (service) return service(call);
    throw new ApiError('UnknownOperationException', `${call.service}:${call.operation} is not simulated; answer for it with \`answering\``, 501);
  }

  private send(response: ServerResponse, answer: object, fault: FaultKind | undefined): void {
    if (fault === 'timeout') return;
    if (fault === 'reset' || fault === 'lost-answer') return void response.destroy();
    this.write(response, 200, {}, fault === 'malformed' ? '<html>' : JSON.stringify(answer));
  }

  private refuse(response: ServerResponse, { type, message, status, details }: ApiError): void {
    this.write(response, status, { 'x-amzn-errortype': type }, JSON.stringify({ __type: type, message, Message: message, ...details }));
  }

  /** The SDK corrects its clock by the date of an answer, and its clock is that of the simulation. */
  private write(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
    response.sendDate = false;
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'date': new Date(this.props.now()).toUTCString(), ...headers });
    response.end(body);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
