import type { FlowAction } from '../../language/action';
import type { FlowDocument } from '../../language/document';
import type { FlowTypeName } from '../../language/flow-type';
import { isObject, Json, JsonObject, plainText } from '../../language/json';

export interface CompiledCondition {
  /** What the branch is called. */
  readonly label: string;
  readonly operator: string;
  readonly operands: readonly string[];
  readonly target: string;
}

/** One action, with its ways out at hand. */
export interface CompiledAction {
  readonly identifier: string;
  readonly type: string;
  readonly parameters: JsonObject;
  readonly next?: string;
  readonly conditions: readonly CompiledCondition[];
  readonly errors: ReadonlyMap<string, string>;
}

/** A flow that can be run: read once, run for every contact. */
export interface CompiledFlow {
  /** The ARN. */
  readonly id: string;
  readonly name: string;
  readonly type: FlowTypeName;
  readonly start: string;
  readonly actions: ReadonlyMap<string, CompiledAction>;
}

export function compileFlow(id: string, name: string, type: FlowTypeName, document: FlowDocument): CompiledFlow {
  return { id, name, type, start: document.startAction, actions: new Map(document._actions.map((action) => [action.identifier, compiled(action)])) };
}

function compiled(action: FlowAction): CompiledAction {
  const transitions = isObject(action.json.Transitions) ? action.json.Transitions : {};
  const labels = action.edges.filter(({ kind }) => kind === 'condition').map(({ label }) => label);
  return {
    identifier: action.identifier,
    type: action.type,
    parameters: action.parameters,
    next: typeof transitions.NextAction === 'string' ? transitions.NextAction : undefined,
    conditions: objects(transitions.Conditions).map((json, index) => condition(json, labels[index])),
    errors: new Map(objects(transitions.Errors).map((error) => [plainText(error.ErrorType ?? ''), plainText(error.NextAction ?? '')])),
  };
}

function condition(json: JsonObject, label: string): CompiledCondition {
  const test = isObject(json.Condition) ? json.Condition : {};
  return {
    label,
    operator: plainText(test.Operator ?? ''),
    operands: Array.isArray(test.Operands) ? test.Operands.map(plainText) : [],
    target: plainText(json.NextAction ?? ''),
  };
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
