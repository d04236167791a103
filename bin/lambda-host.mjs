// Runs one Lambda function in a worker thread of a simulation, on the clock of the simulation.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { file, exportName, start } = workerData;
const { now: measured } = Date;
const sleepers = new Map();
let now = start;
let sleeps = 0;

standStill();
try {
  const handler = (await import(pathToFileURL(file).href))[exportName];
  if (typeof handler !== 'function') throw new Error(`${file} exports no function ${exportName}`);
  parentPort.on('message', (message) => {
    now = message.now;
    if (message.wake === undefined) void invoke(handler, message);
    else wake(message.wake);
  });
  parentPort.postMessage({ ready: true });
} catch (error) {
  parentPort.postMessage({ failed: described(error), broken: true });
}

/** The clocks show the time of the simulation; what a handler sleeps passes there. Timers are real, as the network is. */
function standStill() {
  Date.now = () => now;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now] : given, newTarget),
    apply: () => new Date(now).toString(),
  });
  performance.now = () => now - start;
  timers.setTimeout = (milliseconds, value) => new Promise((resolve) => {
    const id = ++sleeps;
    sleepers.set(id, () => resolve(value));
    parentPort.postMessage({ sleep: id, milliseconds: Number(milliseconds) || 0 });
  });
  syncBuiltinESMExports();
}

function wake(id) {
  sleepers.get(id)?.();
  sleepers.delete(id);
}

async function invoke(handler, { event, context, deadline }) {
  const began = measured();
  const answered = (message) => parentPort.postMessage({ ...message, milliseconds: measured() - began });
  try {
    const answer = await handler(event, { ...context, callbackWaitsForEmptyEventLoop: true, getRemainingTimeInMillis: () => deadline - now });
    answered({ answer: JSON.stringify(answer) ?? null });
  } catch (error) {
    answered({ failed: described(error) });
  }
}

function described(error) {
  return error instanceof Error ? { errorType: error.name, errorMessage: error.message } : { errorType: 'Error', errorMessage: String(error) };
}
