import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { DeclaredSwitches } from '../../../lambda/shared/switches';

/** One switch of each kind. */
export const SWITCHES: DeclaredSwitches = {
  offering: { kind: 'flag', initially: true, whenUnknown: true },
  longestWait: { kind: 'number', initially: 10, whenUnknown: 10, min: 1, max: 60 },
  rollout: { kind: 'choice', initially: 'distribute', whenUnknown: 'stable', values: ['distribute', 'stable', 'new'] },
  greeting: {
    kind: 'text',
    initially: { 'en-US': 'Hello.', 'es-US': 'Hola.' },
    whenUnknown: { 'en-US': 'Hello.', 'es-US': 'Hola.' },
    languages: ['en-US', 'es-US'],
    maxBytes: 20,
  },
};

/** The file that a function finds beside its code. */
export function switchesFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'switches-')), 'switches.json');
  writeFileSync(path, JSON.stringify(SWITCHES));
  return path;
}
