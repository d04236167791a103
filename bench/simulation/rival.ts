import { spawnSync } from 'child_process';
import { join } from 'path';

export interface Rival {
  readonly version: string;
  readonly perContact: number;
  readonly meanWait: number;
}

/** The first one may be of another installation, which does not know Debian's packages. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** The same model in SimPy 2, a library for simulations of any kind; undefined where it is not installed. */
export function rival(contacts: number): Rival | undefined {
  for (const python of PYTHONS) {
    const result = inPython(python, contacts);
    if (result) return result;
  }
  return undefined;
}

function inPython(python: string, contacts: number): Rival | undefined {
  const { status, stdout, stderr } = spawnSync(python, [join(__dirname, 'rival.py'), String(contacts)], { encoding: 'utf-8' });
  if (status === null || stderr.includes('ModuleNotFoundError')) return undefined;
  if (status !== 0) throw new Error(`the model in SimPy failed\n${stderr}`);
  const { version, milliseconds, meanWait } = JSON.parse(stdout) as { version: string; milliseconds: number; meanWait: number };
  return { version, perContact: milliseconds / contacts, meanWait };
}
