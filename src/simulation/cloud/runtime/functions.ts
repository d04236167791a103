import { FunctionPool } from './function-pool';
import { Invocation } from './invocation';
import { Outcome, Report } from './report';
import { Surroundings } from './variables';
import type { Json } from '../../../language/json';
import type { FunctionModel } from '../../center/model';
import { Trace } from '../../center/trace';
import { Timeline } from '../../kernel/timeline';
import type { Cause } from '../cloud-events';
import { Floor } from '../floor';

export interface FunctionsProps {
  readonly functions: Iterable<FunctionModel>;
  readonly surroundings: Surroundings;
  readonly timeline: Timeline;
  readonly floor: Floor;
  readonly trace: Trace;
  /** How long a function may work in real time, in milliseconds. */
  readonly patience: number;
}

/** What answers for a function whose code is elsewhere, or is not to be run. */
export type Answering = (event: unknown) => Json;

/** All Lambda functions, by their names. */
export class Functions {
  /** In the order in which they ended. */
  readonly reports: Report[] = [];
  private readonly pools: ReadonlyMap<string, FunctionPool>;
  private readonly answering = new Map<string, Answering>();

  constructor(private readonly props: FunctionsProps) {
    this.pools = new Map([...props.functions].map((fn) => [fn.name, new FunctionPool(fn, props.surroundings)]));
  }

  pool(nameOrArn: string): FunctionPool {
    const pool = this.pools.get(nameOrArn.startsWith('arn:') ? nameOrArn.split(':')[6] : nameOrArn);
    if (pool) return pool;
    throw new Error(`function ${nameOrArn} does not exist; use one of ${[...this.pools.keys()].join(', ') || '(there is none)'}`);
  }

  /** What it gives back puts the code in its place again. */
  answerFor(nameOrArn: string, answering: Answering): () => void {
    const { name } = this.pool(nameOrArn).fn;
    this.answering.set(name, answering);
    return () => this.answering.delete(name);
  }

  /** Calls back while virtual time still stands; whoever goes on from there makes an appointment. */
  invoke(nameOrArn: string, event: unknown, cause: Cause, done: (report: Report) => void): void {
    const { timeline, floor, patience } = this.props;
    const pool = this.pool(nameOrArn);
    const answering = this.answering.get(pool.fn.name);
    const reported = (report: Report) => {
      this.reports.push(report);
      this.note(report, cause);
      done(report);
    };
    if (answering) reported(this.answered(pool, event, answering));
    else new Invocation({ pool, timeline, floor, event, patience, done: reported }).start();
  }

  /** For whoever only wants to know; a function that sleeps answers when virtual time has moved on. */
  async ask(nameOrArn: string, event: unknown): Promise<Report> {
    return new Promise((resolve) => this.invoke(nameOrArn, event, { by: 'hand' }, resolve));
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map(async (pool) => pool.freeze()));
  }

  /** Of a function that is out of time in reality, the limit is still to come in the simulation. */
  private note({ functionName, event, outcome, ended }: Report, cause: Cause): void {
    const { timeline, trace } = this.props;
    const note = () => trace.note('function-ended', { function: functionName, cause, event, outcome });
    if (ended > timeline.now) timeline.at(ended, note);
    else note();
  }

  private answered({ fn: { name } }: FunctionPool, event: unknown, answering: Answering): Report {
    const now = this.props.timeline.now;
    return { functionName: name, event, outcome: outcomeOf(() => answering(event)), coldStart: false, began: now, ended: now, measured: 0 };
  }
}

function outcomeOf(answer: () => Json): Outcome {
  try {
    return { kind: 'answered', answer: answer() };
  } catch (error) {
    const { name, message } = error as Error;
    return { kind: 'failed', error: { errorType: name, errorMessage: message } };
  }
}
