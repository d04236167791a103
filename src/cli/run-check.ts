import { Styles, UNSTYLED } from '../diagram';
import type { Call } from './arguments';
import { check } from './check';
import { findingsJson } from './findings-json';
import { findingsSarif } from './findings-sarif';
import { findingsText } from './findings-text';
import type { Terminal } from './index';
import { readSources } from './sources';

/** Checks everything that is found at the paths; errors decide about the exit code. */
export function runCheck({ paths, flowType, format }: Call, terminal: Terminal, colours: Styles): number {
  const checked = check(readSources(paths, flowType));
  const print = {
    text: () => findingsText(checked, terminal.colours ? colours : UNSTYLED),
    json: () => findingsJson(checked),
    sarif: () => findingsSarif(checked),
  };
  terminal.out(`${print[format]()}\n`);
  return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
