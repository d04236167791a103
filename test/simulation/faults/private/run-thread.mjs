// Does runs with all functions in this one thread: from thread to thread they would take several times as long.
import { parentPort, workerData } from 'node:worker_threads';
import { InlineThread, install } from './inline-thread.mjs';

const { bundle, folder, seeds, writes } = workerData;
const { runner } = await import(bundle);

install();
const run = await runner(folder, (props, { hear }) => new InlineThread(props, hear));
for (const seed of seeds) parentPort.postMessage({ seed, ...await run(seed, writes) });
process.exit();
