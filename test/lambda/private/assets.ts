import { execFileSync } from 'child_process';
import { existsSync, readdirSync, statSync } from 'fs';
import { join } from 'path';

const ROOT = join(__dirname, '../../..');
export const LAMBDA = join(ROOT, 'lambda');
export const ASSETS = join(ROOT, 'assets');

/** The folders that hold a handler. */
export function handlerNames(): string[] {
  return readdirSync(LAMBDA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();
}

/** The built bundle of a handler. The build bundles first; whoever runs one test file alone gets a fresh bundle too. */
export function assetOf(name: string): string {
  const asset = join(ASSETS, name, 'index.mjs');
  if (!existsSync(asset) || statSync(asset).mtimeMs < newestSource()) bundle();
  return asset;
}

export function bundle(): void {
  execFileSync(process.execPath, [join(LAMBDA, 'bundle.mjs')], { stdio: 'pipe' });
}

function newestSource(): number {
  const files = readdirSync(LAMBDA, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
