import { IncomingMessage } from 'http';
import { Reply, RunningServer, serve } from './http-server';
import { Operation, operationsOf, queryMembers, shapeProblems } from './service-schemas';

export interface Call {
  readonly operation: string;
  readonly input: Record<string, any>;
}

/** A service that speaks HTTP on this machine, refuses what the real one would refuse, and answers by script. */
export class ServiceDouble {
  public static async start(client: object): Promise<ServiceDouble> {
    const double = new ServiceDouble(operationsOf(client));
    double.server = await serve(async (request, body) => double.answer(request, body));
    return double;
  }

  public readonly calls: Call[] = [];
  private readonly problems: string[] = [];
  private server!: RunningServer;

  private constructor(private readonly operations: Operation[]) {}

  /** Set by each test. */
  public reply: (call: Call) => Reply = () => ({});

  public get url(): string {
    return this.server.url;
  }

  public reset(reply: (call: Call) => Reply): void {
    this.calls.length = 0;
    this.reply = reply;
  }

  public async close(): Promise<void> {
    await this.server.close();
    expect(this.problems).toEqual([]);
  }

  private answer(request: IncomingMessage, body: string): Reply {
    const operation = this.route(request);
    const input = this.inputOf(operation, request, body);
    const problems = operation ? shapeProblems(operation.input, input, operation.name) : [`${request.method} ${request.url} is no operation`];
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) problems.push('the request is not signed');
    this.problems.push(...problems);
    if (problems.length > 0) return { error: { type: 'ValidationException', status: 400 } };
    const call = { operation: operation!.name, input };
    this.calls.push(call);
    return this.reply(call);
  }

  private route(request: IncomingMessage): Operation | undefined {
    const target = String(request.headers['x-amz-target'] ?? '').split('.').pop();
    return this.operations.find(({ name, http }) => http
      ? http[0] === request.method && pathPattern(http[1]).test(pathOf(request))
      : name === target && request.method === 'POST' && pathOf(request) === '/');
  }

  private inputOf(operation: Operation | undefined, request: IncomingMessage, body: string): Record<string, any> {
    const inPath = operation?.http && pathPattern(operation.http[1]).exec(pathOf(request))?.groups;
    return { ...inPath, ...(operation?.http && inQuery(operation, request)), ...(body ? JSON.parse(body) : {}) };
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0];
}

function inQuery(operation: Operation, { url = '' }: IncomingMessage): Record<string, string> {
  const members = queryMembers(operation);
  const given = [...new URLSearchParams(url.split('?')[1])];
  return Object.fromEntries(given.flatMap(([name, value]) => members.has(name) ? [[members.get(name)!, value]] : []));
}

function pathPattern(template: string): RegExp {
  return new RegExp(`^${template.split('?')[0].replace(/\{(\w+)\+?\}/g, '(?<$1>[^/]+)')}$`);
}
