import { join } from 'path';
import { Worker } from 'worker_threads';
import { FunctionError } from './report';

export interface EnvironmentProps {
  readonly file: string;
  readonly exportName: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The instant at which it starts. */
  readonly start: number;
  readonly memoryMegabytes: number;
}

/** What a function does while it is at work. */
export interface Activity {
  /** Sleeps until it is woken with this number. */
  readonly sleeps: (id: number, milliseconds: number) => void;
  /** The answer as JSON; null for none. */
  readonly answers: (answer: string | null, measured: number) => void;
  /** A broken environment takes no further event. */
  readonly fails: (error: FunctionError, measured: number, broken: boolean) => void;
}

interface FromHost {
  readonly ready?: true;
  readonly sleep?: number;
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

  constructor({ file, exportName, variables, start, memoryMegabytes }: EnvironmentProps, print: (text: string) => void) {
    this.worker = new Worker(HOST, {
      workerData: { file, exportName, start },
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

  invoke(message: object, activity: Activity): void {
    this.activity = activity;
    if (this.brokenBy) this.breakDown(this.brokenBy, 0);
    else this.worker.postMessage(message);
  }

  wake(id: number, now: number): void {
    this.worker.postMessage({ wake: id, now });
  }

  async end(): Promise<void> {
    this.breakDown({ errorType: 'Runtime.ExitError', errorMessage: 'the environment was ended' }, 0);
    await this.worker.terminate();
  }

  private hear({ ready, sleep, milliseconds = 0, answer, failed, broken }: FromHost): void {
    if (ready) return;
    if (sleep !== undefined) return this.activity?.sleeps(sleep, milliseconds);
    if (failed && broken) return this.breakDown(failed, milliseconds);
    const { activity } = this;
    this.activity = undefined;
    if (failed) activity?.fails(failed, milliseconds, false);
    else activity?.answers(answer ?? null, milliseconds);
  }

  private breakDown(error: FunctionError, measured: number): void {
    this.brokenBy ??= error;
    const { activity } = this;
    this.activity = undefined;
    activity?.fails(this.brokenBy, measured, true);
  }
}
