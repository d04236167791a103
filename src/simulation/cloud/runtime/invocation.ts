import { ExecutionEnvironment } from './execution-environment';
import { FunctionPool } from './function-pool';
import { Outcome, Report } from './report';
import type { Json } from '../../../language/json';
import { Appointment, Timeline } from '../../kernel/timeline';
import { Floor } from '../floor';

export interface InvocationProps {
  readonly pool: FunctionPool;
  readonly timeline: Timeline;
  readonly floor: Floor;
  readonly event: unknown;
  readonly seed: number;
  /** How long a function may work in real time, in milliseconds. */
  readonly patience: number;
  /** Called while virtual time still stands. */
  readonly done: (report: Report) => void;
}

/** What Lambda takes as an answer. */
const LARGEST_ANSWER = 6 * 1024 * 1024;

/**
 * One event in one execution environment. Its time limit counts what it waits. What it works depends on the machine, so that only
 * one that seems to work for ever is ended.
 */
export class Invocation {
  private environment?: ExecutionEnvironment;
  private coldStart = false;
  private began = 0;
  private isAwake = false;
  private isOver = false;
  private limit?: Appointment;
  private timer?: NodeJS.Timeout;

  constructor(private readonly props: InvocationProps) {}

  start(): void {
    this.props.floor.take(() => {
      this.began = this.props.timeline.now;
      this.wakeUp();
      try {
        this.enter();
      } catch (error) {
        this.fail('Runtime.ImportModuleError', (error as Error).message);
      }
    });
  }

  private get deadline(): number {
    return this.began + this.props.pool.fn.timeout;
  }

  private enter(): void {
    const { pool, timeline, event, seed } = this.props;
    const { environment, coldStart } = pool.acquire(this.began);
    this.environment = environment;
    this.coldStart = coldStart;
    this.limit = timeline.at(this.deadline, () => this.onFloor(() => this.expire()));
    environment.invoke({ event, context: pool.newContext(), deadline: this.deadline, now: this.began, seed }, {
      rests: (until) => this.restUntil(until),
      answers: (answer, measured) => this.answer(answer, measured),
      fails: (error, measured, broken) => this.conclude({ kind: 'failed', error }, measured, broken),
    });
  }

  private restUntil(instant: number): void {
    const { timeline } = this.props;
    timeline.at(instant, () => this.onFloor(() => this.environment?.wake(timeline.now)));
    this.rest();
  }

  /** Goes on where it rested, unless it is over by then. */
  private onFloor(act: () => void): void {
    const { floor } = this.props;
    floor.take(() => {
      if (this.isOver || this.isAwake) floor.leave();
      if (this.isOver) return;
      if (!this.isAwake) this.wakeUp();
      act();
    });
  }

  private wakeUp(): void {
    this.isAwake = true;
    this.timer = setTimeout(() => this.expire(), this.props.patience);
  }

  private rest(): void {
    clearTimeout(this.timer);
    if (!this.isAwake) return;
    this.isAwake = false;
    this.props.floor.leave();
  }

  private expire(): void {
    this.conclude({ kind: 'timed-out' }, 0, true);
  }

  private answer(text: string | null, measured: number): void {
    const bytes = text === null ? 0 : Buffer.byteLength(text);
    if (bytes > LARGEST_ANSWER) return this.fail('Function.ResponseSizeTooLarge', `the answer has ${bytes} bytes; ${LARGEST_ANSWER} are allowed`, measured);
    this.conclude({ kind: 'answered', answer: JSON.parse(text ?? 'null') as Json }, measured);
  }

  private fail(errorType: string, errorMessage: string, measured = 0): void {
    this.conclude({ kind: 'failed', error: { errorType, errorMessage } }, measured);
  }

  private conclude(outcome: Outcome, measured: number, broken = false): void {
    const { pool: { fn }, timeline, event, done } = this.props;
    if (this.isOver) return;
    this.isOver = true;
    if (this.limit) this.limit.calledOff = true;
    this.giveBack(broken);
    const ended = outcome.kind === 'timed-out' ? this.deadline : timeline.now;
    done({ functionName: fn.name, event, outcome, coldStart: this.coldStart, began: this.began, ended, measured });
    this.rest();
  }

  private giveBack(broken: boolean): void {
    if (!this.environment) return;
    if (broken) this.props.pool.discard(this.environment);
    else this.props.pool.release(this.environment);
  }
}
