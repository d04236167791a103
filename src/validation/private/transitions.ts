import { FlowAction } from '../../language/action';
import { isObject, Json, JsonObject } from '../../language/json';

export interface GivenCondition {
  /** What the branch is called in a report. */
  readonly label: string;
  readonly operator?: Json;
  readonly operands?: Json;
}

export function transitionsOf({ json }: FlowAction): JsonObject {
  return isObject(json.Transitions) ? json.Transitions : {};
}

/** The conditions of an action as they are written. */
export function conditionsOf(action: FlowAction): GivenCondition[] {
  const { Conditions } = transitionsOf(action);
  if (!Array.isArray(Conditions) || Conditions.length === 0) return [];
  const labels = action.edges.filter(({ kind }) => kind === 'condition').map(({ label }) => label || 'Conditions');
  return Conditions.filter(isObject).map(({ Condition }, index) => (isObject(Condition)
    ? { label: labels[index], operator: Condition.Operator, operands: Condition.Operands }
    : { label: labels[index] }));
}

/** The one operand of a condition as text, or nothing where it is no text. */
export function operandOf({ operands }: GivenCondition): string | undefined {
  if (!Array.isArray(operands) || operands.length !== 1) return undefined;
  const [operand] = operands;
  return typeof operand === 'string' || typeof operand === 'number' ? String(operand) : undefined;
}

/** The types of the errors of an action, as they are written. */
export function errorTypesOf(action: FlowAction): string[] {
  const { Errors } = transitionsOf(action);
  return Array.isArray(Errors) ? Errors.filter(isObject).map(({ ErrorType }) => String(ErrorType ?? '')) : [];
}
