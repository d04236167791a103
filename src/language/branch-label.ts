import type { Edge } from './action';

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

/** What a reader calls a branch: the key, the test, or the error in plain words. */
export function branchLabel(edge: Pick<Edge, 'kind' | 'label'>): string {
  if (edge.kind === 'error') return ERROR_LABELS[edge.label] ?? words(edge.label);
  if (edge.kind === 'next') return edge.label;
  const [operator, ...operands] = edge.label.split(' ');
  return operator in OPERATOR_LABELS ? [OPERATOR_LABELS[operator], ...operands].join(' ').trim() : edge.label;
}

/** `QueueAtCapacity` becomes `queue at capacity`. */
function words(pascal: string): string {
  return pascal.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase() || '(no error type)';
}
