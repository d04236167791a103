import { join } from 'path';
import { Worker } from 'worker_threads';
import { FunctionError } from './report';
import { AnswerRequest, WireRequest } from '../http/wire';

export interface EnvironmentProps {
  readonly file: string;
  readonly exportName: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The instant at which it starts. */
  readonly start: number;
  readonly memoryMegabytes: number;
  /** Where the services are, and what they say to a request. */
  readonly endpoint: string;
  readonly answer: AnswerRequest;
  readonly print: (text: string) => void;
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

const HOST = join(__dirname, '../../../../bin/lambda-host.mjs');

/** A thread with one function in it, as Lambda keeps it between invocations: what a module remembers stays. */
export class ExecutionEnvironment {
  private readonly worker: Worker;
  private activity?: Activity;
  private brokenBy?: FunctionError;
  private now: number;

  constructor(private readonly props: EnvironmentProps) {
    const { file, exportName, variables, start, memoryMegabytes, endpoint, print } = props;
    this.now = start;
    this.worker = new Worker(HOST, {
      workerData: { file, exportName, start, endpoint },
      env: { ...variables },
      stdout: true,
      stderr: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    for (const stream of [this.worker.stdout, this.worker.stderr]) stream.setEncoding('utf8').on('data', print);
    this.worker.on('message', (message: FromHost) => this.hear(message));
    this.worker.on('error', ({ name, message }: Error) => this.breakDown({ errorType: name, errorMessage: message }, 0));
    this.worker.on('exit', () => this.breakDown({ errorType: 'Runtime.ExitError', errorMessage: 'the function ended its process' }, 0));
  }

  invoke(assignment: Assignment, activity: Activity): void {
    this.activity = activity;
    this.now = assignment.now;
    if (this.brokenBy) this.breakDown(this.brokenBy, 0);
    else this.worker.postMessage(assignment);
  }

  wake(now: number): void {
    this.now = now;
    this.worker.postMessage({ now });
  }

  async end(): Promise<void> {
    this.breakDown({ errorType: 'Runtime.ExitError', errorMessage: 'the environment was ended' }, 0);
    await this.worker.terminate();
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
    if (answer === 'silence') this.worker.postMessage({ to, now });
    else this.worker.postMessage(answer === 'cut' ? { to, now, cut: true } : { to, now, ...answer });
  }

  private breakDown(error: FunctionError, measured: number): void {
    this.brokenBy ??= error;
    const { activity } = this;
    this.activity = undefined;
    activity?.fails(this.brokenBy, measured, true);
  }
}
