import { existsSync } from 'fs';
import { join } from 'path';
import { ROOT } from './program';
import { testNames } from './test-names';

export interface Proof {
  /** The name of a test, behind those of its groups. */
  readonly name: string;
  readonly file: string;
}

export const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** The tests to which a cell of a table leads. */
export function proofsIn(cell: string): Proof[] {
  return [...cell.matchAll(LINK)].map(([, name, file]) => ({ name, file }));
}

/** Those that are no tests. */
export function missingTests(proofs: readonly Proof[]): string[] {
  return proofs.filter(({ name, file }) => !existsSync(join(ROOT, file)) || !testNames(join(ROOT, file)).includes(name))
    .map(({ name, file }) => `${file}: ${name}`);
}
