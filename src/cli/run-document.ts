import type { Call } from './arguments';
import { documentOf } from './document-file';
import type { Terminal } from './index';

/** Prints a document in standard form. */
export function runNormalize({ paths: [path] }: Call, terminal: Terminal): number {
  terminal.out(`${documentOf(path).normalized().render()}\n`);
  return 0;
}

/** Prints a document in the format of today; what has no exact counterpart is told beside it. */
export function runConvert({ paths: [path] }: Call, terminal: Terminal): number {
  const document = documentOf(path);
  if (!document.isConverted) terminal.err(`"${path}" is in the format of today already, and is printed as it is\n`);
  for (const { block, what, why } of document.conversionNotes) terminal.err(`${block}: ${what}: ${why}\n`);
  terminal.out(`${document.render()}\n`);
  return 0;
}
