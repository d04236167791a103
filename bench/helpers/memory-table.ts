/** What a process with the duplicate check needed. */
export interface Needs {
  readonly importMilliseconds: number;
  readonly importCpuMilliseconds: number;
  /** Resident after the import. */
  readonly importedMegabytes: number;
  readonly requestCpuMilliseconds: number;
  /** Resident at most, while it worked. */
  readonly peakMegabytes: number;
  readonly heapMegabytes: number;
}

/** Lambda gives a function one virtual CPU at this memory, and a share of one below. */
const MEGABYTES_PER_CPU = 1769;
/** Prices of a gigabyte-second in US dollars as they were usual in us-east-1; not verified. */
const PRICES = { x86: 0.0000166667, arm64: 0.0000133334 };
/** How long a real store takes, which costs no CPU; an assumption. */
const STORE_MILLISECONDS = 5;
const SIZES = [128, 256, 512, 1024];
/** The rest is for what a month of requests may bring. */
const MAX_FILLED = 0.5;

/**
 * Sizes by arithmetic from what was measured here. The CPU of this machine is taken for one of Lambda, and that of arm64 for one of
 * x86: neither can be measured here, so the architecture is a matter of its price only.
 */
export function memoryTable(needs: Needs, requests: number): string[] {
  const { importCpuMilliseconds, requestCpuMilliseconds, importedMegabytes, peakMegabytes, heapMegabytes } = needs;
  const enough = SIZES.find((megabytes) => peakMegabytes / megabytes < MAX_FILLED);
  return [
    `memory of a process with the duplicate check: ${importedMegabytes.toFixed(0)} MB after the import, at most ${peakMegabytes.toFixed(0)} MB in ${requests} `
      + `requests (heap ${heapMegabytes.toFixed(0)} MB); CPU: ${importCpuMilliseconds.toFixed(0)} ms for the import, ${requestCpuMilliseconds.toFixed(2)} ms a request`,
    `the smallest memory that this fills to less than a half: ${enough} MB`,
    '',
    `| memory | peak fills | share of a CPU | import | request, ${STORE_MILLISECONDS} ms of it for the store | run time of a million requests, x86 | arm64 |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...SIZES.map((megabytes) => row(megabytes, needs)),
  ];
}

function row(megabytes: number, { importCpuMilliseconds, requestCpuMilliseconds, peakMegabytes }: Needs): string {
  const share = Math.min(1, megabytes / MEGABYTES_PER_CPU);
  const request = requestCpuMilliseconds / share + STORE_MILLISECONDS;
  const million = (price: number) => `$${(1_000_000 * Math.ceil(request) / 1000 * megabytes / 1024 * price).toFixed(2)}`;
  const cells = [
    `${megabytes} MB`,
    `${(100 * peakMegabytes / megabytes).toFixed(0)} %`,
    share.toFixed(2),
    `${(importCpuMilliseconds / share).toFixed(0)} ms`,
    `${request.toFixed(1)} ms`,
    million(PRICES.x86),
    million(PRICES.arm64),
  ];
  return `| ${cells.join(' | ')} |`;
}
