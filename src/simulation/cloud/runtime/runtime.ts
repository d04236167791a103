import { FunctionPool } from './function-pool';
import { NewThread, workerThread } from './thread';
import type { FunctionModel } from '../../center/model';
import { HttpDoor } from '../http/http-door';
import { AnswerRequest, WireAnswer, WireRequest } from '../http/wire';

export interface RuntimeProps {
  readonly functions: Iterable<FunctionModel>;
  readonly region: string;
  /** Environment variables for all functions; they go before what is declared. */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * Where a function lives.
   *
   * @default - in a thread of its own
   */
  readonly newThread?: NewThread;
}

/**
 * Where functions run, and find the services. It can serve several clouds, one after the other: the functions stay warm, which
 * saves most of the time that a short simulation takes. What their modules remember stays, too, so each cloud should begin at a
 * later instant than the one before has ended.
 */
export class Runtime {
  static async start(props: RuntimeProps): Promise<Runtime> {
    const runtime: Runtime = new Runtime(props, await HttpDoor.open((request) => runtime.answer(request)));
    return runtime;
  }

  private readonly pools: ReadonlyMap<string, FunctionPool>;
  private services?: AnswerRequest;

  private constructor({ functions, region, variables, newThread = workerThread }: RuntimeProps, private readonly door: HttpDoor) {
    const surroundings = { region, endpoint: door.url, variables };
    const props = { surroundings, newThread, answer: (request: WireRequest) => this.answer(request) };
    this.pools = new Map([...functions].map((fn) => [fn.name, new FunctionPool(fn, props)]));
  }

  /** Where the services are for clients that come by the network. */
  get url(): string {
    return this.door.url;
  }

  pool(nameOrArn: string): FunctionPool {
    const pool = this.pools.get(nameOrArn.startsWith('arn:') ? nameOrArn.split(':')[6] : nameOrArn);
    if (pool) return pool;
    throw new Error(`function ${nameOrArn} does not exist; use one of ${[...this.pools.keys()].join(', ') || '(there is none)'}`);
  }

  /** From now on other services answer. */
  serve(services: AnswerRequest): void {
    this.services = services;
  }

  /** Nothing is under way any more, and what is warm stays so. */
  async startOver(): Promise<void> {
    this.services = undefined;
    await Promise.all([...this.pools.values()].map(async (pool) => pool.startOver()));
  }

  /** Nothing is left that listens or runs. */
  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map(async (pool) => pool.freeze()));
    await this.door.close();
  }

  private answer(request: WireRequest): WireAnswer {
    return this.services?.(request) ?? 'cut';
  }
}
