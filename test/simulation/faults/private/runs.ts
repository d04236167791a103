import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Worker } from 'worker_threads';
import { buildSync } from 'esbuild';
import type { Result } from './run';
import { createApp } from '../../../../examples/queued-callback/app';

export interface DoneRun extends Result {
  readonly seed: number;
}

/** A thread in which runs are done, one after the other. */
export class Runs {
  private readonly folder = mkdtempSync(join(tmpdir(), 'turmoil-'));
  private readonly bundle = join(this.folder, 'runs.cjs');

  constructor() {
    createApp({ outdir: this.folder, context: {} }).synth();
    buildSync({ entryPoints: [join(__dirname, 'serve-runs.ts')], bundle: true, platform: 'node', outfile: this.bundle });
  }

  /** In a thread that has done no run before. With `writes`, each run writes down its trace. */
  async of(seeds: readonly number[], writes = false): Promise<DoneRun[]> {
    const thread = new Worker(join(__dirname, 'run-thread.mjs'), { workerData: { bundle: this.bundle, folder: this.folder, seeds, writes }, env: { NODE_NO_WARNINGS: '1' } });
    const done: DoneRun[] = [];
    thread.on('message', (run: DoneRun) => { done.push(run); });
    return new Promise((resolve, reject) => thread.on('error', reject).on('exit', () => resolve(done)));
  }

  /** The folder that the example was synthesized into. */
  get example(): string {
    return this.folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
