import { createServer, IncomingMessage, Server, ServerResponse } from 'http';
import { AddressInfo } from 'net';
import { ApiCall, ApiError, Service, serviceOf } from './api-call';
import { readCall } from './read-call';
import { refusalOf } from './refusal';
import { BrokenFlowError } from '../../interpreter/broken-flow-error';
import { FaultKind } from '../faults';

export interface ApiServerProps {
  /** By the name that a service has in policies. */
  readonly services: Readonly<Record<string, Service>>;
  readonly now: () => number;
  /** Whether this call fails, and how. */
  readonly faultOf: (call: ApiCall) => FaultKind | undefined;
  /** Told of every call as soon as it is decided what comes of it. */
  readonly answered?: (call: AnsweredCall) => void;
}

/** A call, and what the service said to it. */
export interface AnsweredCall extends ApiCall {
  readonly at: number;
  readonly fault?: FaultKind;
  /** The type of the error. */
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
  private broken?: BrokenFlowError;

  private constructor(private readonly props: ApiServerProps) {
    // A client that was ended while it spoke wants no answer.
    this.http = createServer((request, response) => void this.serve(request, response).catch(() => response.destroy()));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  /** A flow that a call set going is no fault of the service, and the function that called may never tell. */
  throwIfBroken(): void {
    const { broken } = this;
    this.broken = undefined;
    if (broken) throw broken;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.http.close(() => resolve());
      this.http.closeAllConnections();
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = readCall(request, await bodyOf(request));
    if (!call) return this.write(response, new ApiError('MissingAuthenticationToken', 'the request is not signed', 403));
    const fault = this.props.faultOf(call);
    const answer = this.answer(call, fault);
    this.remember({ ...call, at: this.props.now(), fault, refusedWith: answer instanceof ApiError ? answer.type : undefined });
    if (fault === 'timeout' || fault === 'late') return;
    if (fault === 'reset' || fault === 'lost-answer') return void response.destroy();
    this.write(response, answer, fault === 'malformed' ? '<html>' : undefined);
  }

  private remember(call: AnsweredCall): void {
    this.calls.push(call);
    this.props.answered?.(call);
  }

  private answer(call: ApiCall, fault: FaultKind | undefined): object {
    if (fault === 'timeout' || fault === 'reset') return {};
    const refusal = fault && refusalOf(call, fault);
    try {
      return refusal ?? (this.props.services[call.service] ?? NOT_SIMULATED)(call);
    } catch (error) {
      if (error instanceof BrokenFlowError) this.broken ??= error;
      return error instanceof ApiError ? error : new ApiError('InternalFailure', String((error as Error).stack), 500);
    }
  }

  /** The SDK corrects its clock by the date of an answer, and its clock is that of the simulation. */
  private write(response: ServerResponse, answer: object, instead?: string): void {
    const error = answer instanceof ApiError && instead === undefined ? answer : undefined;
    const body = error ? { __type: error.type, message: error.message, Message: error.message, ...error.details } : answer;
    response.sendDate = false;
    response.writeHead(error?.status ?? 200, {
      'content-type': 'application/x-amz-json-1.0',
      'date': new Date(this.props.now()).toUTCString(),
      ...(error && { 'x-amzn-errortype': error.type }),
    });
    response.end(instead ?? JSON.stringify(body));
  }
}

const NOT_SIMULATED = serviceOf({});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
