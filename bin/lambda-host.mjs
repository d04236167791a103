// Runs one Lambda function in a worker thread of a simulation: its time, its network and its chance are those of the simulation.
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { Chance } from './lambda-host/chance.mjs';
import { Clock } from './lambda-host/clock.mjs';
import { Wire } from './lambda-host/wire.mjs';

const { file, exportName, start, endpoint } = workerData;
const { now: measured } = Date;
const { setImmediate, setTimeout } = globalThis;
const [chance, clock] = [new Chance(), new Clock(start)];
const wire = new Wire(endpoint, (request) => parentPort.postMessage(request), look);
let isAtWork = false;
let isLooking = false;

for (const part of [chance, clock, wire]) part.install();
clock.whenSet = look;
try {
  const handler = (await import(pathToFileURL(file).href))[exportName];
  if (typeof handler !== 'function') throw new Error(`${file} exports no function ${exportName}`);
  parentPort.on('message', (message) => {
    clock.now = message.now;
    if (message.to !== undefined) wire.hear(message);
    else if ('event' in message) void invoke(handler, message);
    else look();
  });
  parentPort.postMessage({ ready: true });
} catch (error) {
  parentPort.postMessage({ failed: described(error), broken: true });
}

async function invoke(handler, { event, context, deadline, seed }) {
  const began = measured();
  isAtWork = true;
  chance.begin(seed);
  const answer = await outcomeOf(async () => handler(event, { ...context, callbackWaitsForEmptyEventLoop: true, getRemainingTimeInMillis: () => deadline - clock.now }));
  isAtWork = false;
  parentPort.postMessage({ ...answer, milliseconds: measured() - began });
}

async function outcomeOf(work) {
  try {
    return { answer: JSON.stringify(await work()) ?? null };
  } catch (error) {
    return { failed: described(error) };
  }
}

/** Time passes only when the function waits for nothing else. */
function look() {
  if (isLooking || !isAtWork) return;
  isLooking = true;
  setImmediate(() => {
    isLooking = false;
    if (isAtWork && wire.pending === 0) letTimePass();
  });
}

function letTimePass() {
  const { next } = clock;
  if (next === undefined) return;
  if (readsFiles()) return void setTimeout(look, 1);
  if (next > clock.now) return parentPort.postMessage({ restUntil: next });
  clock.fire();
  look();
}

/** A module that is loaded only now, for instance. */
function readsFiles() {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}

function described(error) {
  return error instanceof Error ? { errorType: error.name, errorMessage: error.message } : { errorType: 'Error', errorMessage: String(error) };
}
