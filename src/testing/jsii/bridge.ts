import { MessageChannel, MessagePort, receiveMessageOnPort, Worker } from 'worker_threads';
import { Answer, Call, FromHost, isRemote, Span } from './protocol';

const HOST = require.resolve('./host');
/** Of real time. A thread that ended without a word would be waited for in vain. */
const LONGEST_CALL = 600_000;

/**
 * A simulation in a thread of its own, to which calls are made that wait for their answer: most languages that jsii serves know no
 * promises, and a simulation is full of them.
 */
export class Bridge {
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly port: MessagePort;
  private readonly worker: Worker;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.worker = new Worker(HOST, { workerData: { port: port2, signal: this.signal }, transferList: [port2], env: { ...process.env } });
    this.worker.unref();
    this.port.unref();
  }

  /** Calls a method of an object in the thread, or reads a property of it, and waits. */
  call(on: number, member: string, ...args: unknown[]): unknown {
    const call: Call = { on, member, args: args.map(plain) };
    Atomics.store(this.signal, 0, 0);
    this.port.postMessage(call);
    if (Atomics.wait(this.signal, 0, 0, LONGEST_CALL) === 'timed-out') {
      throw new Error(`the simulation does not answer, got nothing on "${member}" for ${LONGEST_CALL / 60_000} min; look for an endless loop in what it runs`);
    }
    return this.received();
  }

  close(): void {
    void this.worker.terminate();
  }

  private received(): unknown {
    const { error, value } = receiveMessageOnPort(this.port)!.message as FromHost;
    if (error !== undefined) throw new Error(error);
    return revived(this, value);
  }
}

/** An object in the thread. */
export class Remote {
  constructor(private readonly bridge: Bridge, private readonly handle: number) {}

  call<T = void>(member: string, ...args: unknown[]): T {
    return this.bridge.call(this.handle, member, ...args) as T;
  }
}

function revived(bridge: Bridge, value: Answer): unknown {
  if (Array.isArray(value)) return value.map((item) => revived(bridge, item as Answer));
  return isRemote(value) ? new Remote(bridge, value.handle) : value;
}

/** A length of time knows its milliseconds; whatever else there is goes over as it is. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('toMilliseconds' in value) return new Span((value as { toMilliseconds(): number }).toMilliseconds()).message;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
