import { join } from 'path';
import { Worker } from 'worker_threads';

export interface ThreadProps {
  readonly file: string;
  readonly exportName: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The instant at which it starts. */
  readonly start: number;
  readonly memoryMegabytes: number;
  /** Where the services are. */
  readonly endpoint: string;
  readonly print: (text: string) => void;
}

export interface ThreadListener {
  readonly hear: (message: unknown) => void;
  readonly ended: (errorType: string, message: string) => void;
}

/** Where a function lives. */
export interface Thread {
  postMessage(message: object): void;
  end(): Promise<void>;
}

export type NewThread = (props: ThreadProps, listener: ThreadListener) => Thread;

const HOST = join(__dirname, '../../../../bin/lambda-host.mjs');

/** A thread of its own for each function: whatever it does, it can be ended. */
export const workerThread: NewThread = ({ file, exportName, start, endpoint, variables, memoryMegabytes, print }, { hear, ended }) => {
  const worker = new Worker(HOST, {
    workerData: { file, exportName, start, endpoint },
    env: { ...variables },
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
  for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding('utf8').on('data', print);
  worker.on('message', hear);
  worker.on('error', ({ name, message }: Error) => ended(name, message));
  worker.on('exit', () => ended('Runtime.ExitError', 'the function ended its process'));
  return { postMessage: (message) => worker.postMessage(message), end: async () => void await worker.terminate() };
};
