import { ChildProcess, fork } from 'child_process';
import { once } from 'events';
import { join } from 'path';
import { assetOf } from './assets';
import { findPhoneNumber } from './phone-numbers';

interface FromHost {
  readonly id?: number;
  readonly answer?: Record<string, string>;
  readonly thrown?: string;
  readonly ready?: true;
  readonly failed?: string;
}

/** A child process with one built bundle in it, and nothing of this process's environment. */
export class HandlerHost {
  public static async start(name: string, env: Record<string, string>): Promise<HandlerHost> {
    const host = new HandlerHost(fork(join(__dirname, 'host.mjs'), [assetOf(name)], {
      env: { ...BASE_ENV, ...env },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    }));
    const failed = await host.started;
    if (failed === undefined) return host;
    await host.stop();
    throw new Error(failed);
  }

  /** All that the process printed. */
  private output = '';

  private readonly started: Promise<string | undefined>;
  private readonly exited: Promise<unknown>;
  private readonly waiting = new Map<number, (message: FromHost) => void>();
  private count = 0;

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text) => { this.output += text; });
    }
    // Not the event `close`: it does not come for a child whose channel this side has closed.
    this.exited = Promise.all([once(child, 'exit'), once(child.stdout!, 'end'), once(child.stderr!, 'end')]);
    this.started = new Promise((resolve) => child.on('message', (message: FromHost) => {
      if (message.id === undefined) resolve(message.failed);
      else this.waiting.get(message.id)?.(message);
    }));
  }

  public async invoke(event: unknown): Promise<Record<string, string>> {
    const id = ++this.count;
    const message = await new Promise<FromHost>((resolve) => {
      this.waiting.set(id, resolve);
      this.child.send({ id, event });
    });
    if (message.thrown !== undefined) throw new Error(message.thrown);
    return message.answer!;
  }

  /**
   * Ends the process and returns the lines that its handler logged at the level given; before the end some of them may
   * still be on their way. Every host is asked here whether it printed a phone number, so no test can forget to.
   */
  public async stop(level = 'ERROR'): Promise<Record<string, unknown>[]> {
    if (this.child.connected) this.child.disconnect();
    await this.exited;
    expect(findPhoneNumber(this.output)).toBeUndefined();
    return this.output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
      .filter((line) => line.level === level);
  }
}

const BASE_ENV = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  NODE_NO_WARNINGS: '1',
  // The machine that runs the tests may be busy. The tests about slowness set their own limit.
  CALL_TIMEOUT_MILLISECONDS: '5000',
};
