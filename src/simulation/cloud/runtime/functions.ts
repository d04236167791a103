import { FunctionPool } from './function-pool';
import { Invocation } from './invocation';
import { Outcome, Report } from './report';
import { Runtime } from './runtime';
import type { Json } from '../../../language/json';
import { Random } from '../../kernel/random';
import { Timeline } from '../../kernel/timeline';
import { Floor } from '../floor';

export interface FunctionsProps {
  readonly runtime: Runtime;
  readonly timeline: Timeline;
  readonly floor: Floor;
  /** How long a function may work in real time, in milliseconds. */
  readonly patience: number;
  /** What gives functions their chance. */
  readonly random: Random;
}

const SEEDS = 2 ** 31;

/** What answers for a function whose code is elsewhere, or is not to be run. */
export type Answering = (event: unknown) => Json;

/** All Lambda functions, by their names. */
export class Functions {
  /** In the order in which they ended. */
  readonly reports: Report[] = [];
  private readonly answering = new Map<string, Answering>();

  constructor(private readonly props: FunctionsProps) {}

  pool(nameOrArn: string): FunctionPool {
    return this.props.runtime.pool(nameOrArn);
  }

  answerFor(nameOrArn: string, answering: Answering): void {
    this.answering.set(this.pool(nameOrArn).fn.name, answering);
  }

  /** Calls back while virtual time still stands; whoever goes on from there makes an appointment. */
  invoke(nameOrArn: string, event: unknown, done: (report: Report) => void): void {
    const { timeline, floor, patience, random } = this.props;
    const pool = this.pool(nameOrArn);
    const answering = this.answering.get(pool.fn.name);
    const reported = (report: Report) => {
      this.reports.push(report);
      done(report);
    };
    if (answering) reported(this.answered(pool, event, answering));
    else new Invocation({ pool, timeline, floor, event, seed: Math.floor(random() * SEEDS), patience, done: reported }).start();
  }

  /** For whoever only wants to know; a function that sleeps answers when virtual time has moved on. */
  async ask(nameOrArn: string, event: unknown): Promise<Report> {
    return new Promise((resolve) => this.invoke(nameOrArn, event, resolve));
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
