// Imports one bundle, and has it work if asked to. Tells the parent what the process needed.
import { performance } from 'node:perf_hooks';
import { reserve } from './reserve.mjs';

const [, , path, requests] = process.argv;
const before = process.cpuUsage();
const start = performance.now();
const { handler } = await import(path);
const importMilliseconds = performance.now() - start;
const importCpuMilliseconds = cpuSince(before);
const importedMegabytes = process.memoryUsage.rss() / 1e6;
const ask = reserve(handler);
const warm = process.cpuUsage();
for (let done = 0; done < Number(requests); done++) await ask();
process.send({
  importMilliseconds,
  importCpuMilliseconds,
  importedMegabytes,
  requestCpuMilliseconds: cpuSince(warm) / Number(requests),
  peakMegabytes: process.resourceUsage().maxRSS / 1e3,
  heapMegabytes: process.memoryUsage().heapUsed / 1e6,
}, () => process.exit());

function cpuSince(usage) {
  const { user, system } = process.cpuUsage(usage);
  return (user + system) / 1000;
}
