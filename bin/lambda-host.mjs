// Runs one Lambda function in a worker thread of a simulation.
import { parentPort, workerData } from 'node:worker_threads';
import { installChance } from './lambda-host/chance.mjs';
import { installClock } from './lambda-host/clock.mjs';
import { LambdaFunction } from './lambda-host/function.mjs';
import { installWire } from './lambda-host/wire.mjs';

const fn = new LambdaFunction(workerData, (message) => parentPort.postMessage(message));
installChance(() => fn.chance);
installClock(() => fn.clock);
installWire(() => fn.wire);
await fn.load(workerData);
parentPort.on('message', (message) => fn.hear(message));
