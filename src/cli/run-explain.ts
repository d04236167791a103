import type { Call } from './arguments';
import { documentOf } from './document-file';
import type { Terminal } from './index';
import { Styles, UNSTYLED } from '../diagram';
import { decodeProblem } from '../validation/service-problem';

/** Says what each problem that the service reported is about, in the words of the checker. */
export function runExplain({ paths: [path], messages }: Call, terminal: Terminal, colours: Styles): number {
  const document = documentOf(path);
  const { name } = terminal.colours ? colours : UNSTYLED;
  for (const message of messages) {
    const { ruleId, block, place, remedy } = decodeProblem(message, document);
    const where = [block, place].filter((part) => part !== undefined).join(' › ');
    terminal.out(`${message}\n  ${name(ruleId)}${where === '' ? '' : `  ${where}`}: ${remedy}\n`);
  }
  return 0;
}
