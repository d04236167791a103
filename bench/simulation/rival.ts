import { spawnSync } from 'child_process';
import { join } from 'path';

export interface Rival {
  readonly version: string;
  readonly perContact: number;
  readonly meanWait: number;
}

/** The same model in SimPy, a library for simulations of any kind; undefined where it is not installed. */
export function rival(contacts: number): Rival | undefined {
  const { status, stdout, stderr } = spawnSync('python3', [join(__dirname, 'rival.py'), String(contacts)], { encoding: 'utf-8' });
  if (status === null || stderr.includes('ModuleNotFoundError')) return undefined;
  if (status !== 0) throw new Error(`the model in SimPy failed\n${stderr}`);
  const { version, milliseconds, meanWait } = JSON.parse(stdout) as { version: string; milliseconds: number; meanWait: number };
  return { version, perContact: milliseconds / contacts, meanWait };
}
