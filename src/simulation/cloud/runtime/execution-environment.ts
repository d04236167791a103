import { FunctionError } from './report';
import { NewThread, Thread, ThreadProps } from './thread';
import { AnswerRequest, WireRequest } from '../http/wire';

export interface EnvironmentProps extends ThreadProps {
  readonly newThread: NewThread;
  /** What the services say to a request. */
  readonly answer: AnswerRequest;
}

/** What a function does while it is at work. */
export interface Activity {
  /** Waits for nothing but an instant, until it is woken. */
  readonly rests: (until: number) => void;
  /** The answer as JSON; null for none. */
  readonly answers: (answer: string | null, measured: number) => void;
  /** A broken environment takes no further event. */
  readonly fails: (error: FunctionError, measured: number, broken: boolean) => void;
}

/** An event, and all that differs from one invocation to the next. */
export interface Assignment {
  readonly event: unknown;
  readonly context: object;
  readonly deadline: number;
  readonly now: number;
  /** Of the chance of this invocation. */
  readonly seed: number;
}

interface FromHost extends Partial<WireRequest> {
  readonly ready?: true;
  readonly request?: number;
  readonly restUntil?: number;
  readonly milliseconds?: number;
  readonly answer?: string | null;
  readonly failed?: FunctionError;
  readonly broken?: true;
}

/** A thread with one function in it, as Lambda keeps it between invocations: what a module remembers stays. */
export class ExecutionEnvironment {
  private readonly thread: Thread;
  private activity?: Activity;
  private brokenBy?: FunctionError;
  private now: number;

  constructor(private readonly props: EnvironmentProps) {
    this.now = props.start;
    this.thread = props.newThread(props, {
      hear: (message) => this.hear(message as FromHost),
      ended: (errorType, errorMessage) => this.breakDown({ errorType, errorMessage }, 0),
    });
  }

  invoke(assignment: Assignment, activity: Activity): void {
    this.activity = activity;
    this.now = assignment.now;
    if (this.brokenBy) this.breakDown(this.brokenBy, 0);
    else this.thread.postMessage(assignment);
  }

  wake(now: number): void {
    this.now = now;
    this.thread.postMessage({ now });
  }

  async end(): Promise<void> {
    this.breakDown({ errorType: 'Runtime.ExitError', errorMessage: 'the environment was ended' }, 0);
    await this.thread.end();
  }

  private hear(message: FromHost): void {
    const { ready, request, restUntil, milliseconds = 0, answer, failed, broken } = message;
    if (ready) return;
    if (request !== undefined) return this.serve(request, message as WireRequest);
    if (restUntil !== undefined) return this.activity?.rests(restUntil);
    if (failed && broken) return this.breakDown(failed, milliseconds);
    const { activity } = this;
    this.activity = undefined;
    if (failed) activity?.fails(failed, milliseconds, false);
    else activity?.answers(answer ?? null, milliseconds);
  }

  /** Whoever is ended while he speaks wants no answer. */
  private serve(to: number, request: WireRequest): void {
    if (this.brokenBy) return;
    const answer = this.props.answer(request);
    const { now } = this;
    if (answer === 'silence') this.thread.postMessage({ to, now });
    else this.thread.postMessage(answer === 'cut' ? { to, now, cut: true } : { to, now, ...answer });
  }

  private breakDown(error: FunctionError, measured: number): void {
    this.brokenBy ??= error;
    const { activity } = this;
    this.activity = undefined;
    activity?.fails(this.brokenBy, measured, true);
  }
}
