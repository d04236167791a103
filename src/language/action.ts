import { isObject, Json, JsonObject, plainText } from './json';

/** One way out of an action. */
export interface Edge {
  readonly kind: 'next' | 'condition' | 'error';
  /** What the branch is called: `next`, the operand of the condition, the type of the error. */
  readonly label: string;
  /** The identifier of the action that it leads to; empty in a draft. */
  readonly target: string;
}

/**
 * A view of one action of a document. It holds the JSON as it was written, drafts and oddities included, and answers
 * questions about it; it never changes it.
 */
export class FlowAction {
  constructor(readonly json: JsonObject, readonly index: number) {}

  get identifier(): string {
    return typeof this.json.Identifier === 'string' ? this.json.Identifier : `(action ${this.index + 1} without Identifier)`;
  }

  get type(): string {
    return typeof this.json.Type === 'string' ? this.json.Type : '(no Type)';
  }

  get parameters(): JsonObject {
    return isObject(this.json.Parameters) ? this.json.Parameters : {};
  }

  get edges(): Edge[] {
    const transitions = isObject(this.json.Transitions) ? this.json.Transitions : {};
    return [
      ...(typeof transitions.NextAction === 'string' ? [{ kind: 'next' as const, label: 'next', target: transitions.NextAction }] : []),
      ...objects(transitions.Conditions).map((condition) => ({
        kind: 'condition' as const, label: conditionLabel(condition.Condition), target: plainText(condition.NextAction ?? ''),
      })),
      ...objects(transitions.Errors).map((error) => ({
        kind: 'error' as const, label: plainText(error.ErrorType ?? ''), target: plainText(error.NextAction ?? ''),
      })),
    ];
  }
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Equality is what nearly every condition tests, so only the other operators are named. */
function conditionLabel(condition: Json | undefined): string {
  if (!isObject(condition)) return plainText(condition ?? '');
  const operands = Array.isArray(condition.Operands) ? condition.Operands.map(plainText).join(', ') : '';
  return condition.Operator === 'Equals' ? operands : `${plainText(condition.Operator ?? '')} ${operands}`.trim();
}
