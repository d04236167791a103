// The thread on the other side of a `Bridge`: keeps the objects of a simulation, and does what it is asked, one call after the other.
import { MessagePort, workerData } from 'worker_threads';
import { Answer, Call, FromHost, Span } from './protocol';
import { Coverage } from '../flow-coverage/coverage';
import { Simulation } from '../simulation';

const { port, signal } = workerData as { readonly port: MessagePort; readonly signal: Int32Array };
/** Who cannot hand over an object to count with is always counted for. */
const opener = { of: async (folder: string, props: object) => Simulation.of(folder, { ...props, coverage: new Coverage() }) };
/** The first one opens simulations. */
const objects: unknown[] = [opener];

port.on('message', (call: Call) => void answerTo(call).then(reply));
process.on('uncaughtException', ({ message }) => reply({ error: message }));

function reply(message: FromHost): void {
  port.postMessage(message);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

async function answerTo({ on, member, args }: Call): Promise<FromHost> {
  try {
    const object = objects[on] as Record<string, unknown>;
    const found = object[member];
    return { value: answer(await (typeof found === 'function' ? found.apply(object, args.map(revived)) : found)) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Only plain data leaves the thread. */
function answer(value: unknown): Answer {
  if (Array.isArray(value)) return value.map(answer);
  // What ends a fault cannot leave.
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === Object.prototype) return value;
  const known = objects.indexOf(value);
  return { handle: known >= 0 ? known : objects.push(value) - 1 };
}

function revived(value: unknown): unknown {
  if (Span.isMessage(value)) return new Span(value.milliseconds);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(item)]));
}
