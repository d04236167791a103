import { Edge } from '../language/action';
import { FlowNode } from '../language/graph';
import { ErrorSpec } from '../language/spec';

const ERROR_LABELS: Record<string, string> = {
  InputTimeLimitExceeded: 'timeout',
  NoMatchingCondition: 'otherwise',
  NoMatchingError: 'error',
};
const OPERATOR_LABELS: Record<string, string> = {
  NumberGreaterThan: '>',
  NumberGreaterOrEqualTo: '>=',
  NumberLessThan: '<',
  NumberLessOrEqualTo: '<=',
  TextStartsWith: 'starts with',
  TextEndsWith: 'ends with',
  TextContains: 'contains',
  KeyExists: 'exists',
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a reader calls a branch: the key, the test, or the error in plain words. */
export function branchLabel(edge: Edge): string {
  if (edge.kind === 'error') return ERROR_LABELS[edge.label] ?? words(edge.label);
  if (edge.kind === 'next') return edge.label;
  const [operator, ...operands] = edge.label.split(' ');
  return operator in OPERATOR_LABELS ? [OPERATOR_LABELS[operator], ...operands].join(' ').trim() : edge.label;
}

/** The designer's name for the kind of block; a type that the library does not know stands for itself. */
export function blockLabel({ spec, action }: FlowNode): string {
  return spec?.block ?? action.type;
}

/** A console export may name its blocks by UUIDs, of which the first part tells them apart. */
export function blockName(identifier: string): string {
  return UUID.test(identifier) ? identifier.slice(0, 8) : identifier;
}

/** A block as another block points to it; a UUID alone would tell nobody what it is. */
export function pointerLabel(node: FlowNode): string {
  const { identifier } = node.action;
  return UUID.test(identifier) ? `${blockLabel(node)} ${blockName(identifier)}` : identifier;
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

/** `QueueAtCapacity` becomes `queue at capacity`. */
function words(pascal: string): string {
  return pascal.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase() || '(no error type)';
}
