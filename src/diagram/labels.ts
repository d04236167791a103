import { Edge } from '../language/action';
import { blockName, isNameless } from '../language/block-name';
import { FlowNode } from '../language/graph';
import { ErrorSpec } from '../language/spec';

/** The designer's name for the kind of block; a type that the library does not know stands for itself. */
export function blockLabel({ spec, action }: FlowNode): string {
  return spec?.block ?? action.type;
}

/** A block as another block points to it; a UUID alone would tell nobody what it is. */
export function pointerLabel(node: FlowNode): string {
  const { identifier } = node.action;
  return isNameless(identifier) ? `${blockLabel(node)} ${blockName(identifier)}` : identifier;
}

/** Whether a branch means that something went wrong, unlike "no key was pressed" or "no test held". */
export function isFailure({ spec }: FlowNode, edge: Edge): boolean {
  const known: ErrorSpec | undefined = spec?.errors.find(({ type }) => type === edge.label);
  return edge.kind === 'error' && known?.meaning !== 'otherwise';
}

/** A full ARN is longer than what it tells: `queue/<id>` is enough inside of one instance, and a function has a name. */
export function shortArns(text: string): string {
  return text.replace(/arn:[^\s"]*?:(?:instance\/[^\s"/]+\/|function:)([^\s"]+)/g, '$1');
}

/** One line of at most so many characters; a quotation stays one. */
export function clipped(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const end = /^"[^"]*"$/.test(line) ? '…"' : '…';
  return `${line.slice(0, length - end.length)}${end}`;
}
