import { ChildProcess, fork, spawnSync } from 'child_process';
import { readdirSync, statSync } from 'fs';
import { join } from 'path';

export const ROOT = join(__dirname, '..', '..');

/** What every handler needs to start, and where nothing real can be reached. */
const ENVIRONMENT = {
  NODE_NO_WARNINGS: '1',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  TABLE_NAME: 'table',
  KEY_SECRET_ARN: 'key',
  SCOPE: 'bench',
  RESERVATION_SECONDS: '900',
  RETRY_GRACE_SECONDS: '900',
  LOCK_SECONDS: '14400',
};

/** Runs a script in a fresh process and returns what it tells. Its log goes through a pipe, as it does in Lambda. */
export async function inProcess<T>(script: string, args: readonly (string | number)[], endpoints: Record<string, string> = {}): Promise<T> {
  const child = start(script, args.map(String), endpoints);
  child.stdout!.resume();
  return firstMessage<T>(child);
}

/** The same, with an empty store in a process of its own beside it. */
export async function besideStore<T>(script: string, args: readonly (string | number)[]): Promise<T> {
  const store = start('store.mjs', [], {});
  try {
    return await inProcess<T>(script, args, await firstMessage(store));
  } finally {
    store.disconnect();
  }
}

/** The bundles of the helpers are made on the way. */
export function bundleBareSdk(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(__dirname, 'bundle-bare-sdk.mjs'), folder], { encoding: 'utf-8' });
  if (status !== 0) throw new Error(`the bundle of the bare SDK could not be made: ${stderr}`);
}

/** The size of a bundle: of its index, and with all chunks, of which a cold start reads some. */
export function kilobytes(index: string): { own: number; all: number } {
  const folder = join(index, '..');
  const all = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { own: statSync(index).size / 1000, all: all / 1000 };
}

function start(script: string, args: readonly string[], endpoints: Record<string, string>): ChildProcess {
  return fork(join(__dirname, script), args, { env: { ...ENVIRONMENT, ...endpoints }, execArgv: [], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
}

function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`a process of the benchmark ended with ${code} and told nothing`)));
  });
}
