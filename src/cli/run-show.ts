import { Styles, UNSTYLED } from '../diagram';
import type { Call } from './arguments';
import type { Terminal } from './index';
import { show, shownText, writeShown } from './show';
import { readSource, Source } from './source';

export function runShow({ paths: [path], flowType, out }: Call, terminal: Terminal, colours: Styles): number {
  const source = readSource(path, flowType);
  if (out === undefined) {
    terminal.out(`${shownText(show(source, terminal.colours ? colours : UNSTYLED))}\n`);
  } else {
    terminal.out(`wrote ${writeShown(show(source), out).join(', ')} into ${out}\n`);
  }
  return reportUnread(source, terminal) ? 2 : 0;
}

function reportUnread({ problems }: Source, terminal: Terminal): boolean {
  problems.forEach(({ message }) => terminal.err(`${message}\n`));
  return problems.length > 0;
}
