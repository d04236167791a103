import { Json, JsonObject } from '../../language/json';

/** An action whose branches lead to what the texts in them stand for. */
export function redirected(action: JsonObject, targets: ReadonlyMap<string, string>): JsonObject {
  if (targets.size === 0) return action;
  const redirect = (branch: JsonObject): JsonObject => {
    const target = targets.get(branch.NextAction as string);
    return target === undefined ? branch : { ...branch, NextAction: target };
  };
  const branches = (list: Json) => (list as JsonObject[]).map(redirect);
  const { Conditions, Errors, ...rest } = redirect(action.Transitions as JsonObject);
  return {
    ...action,
    Transitions: { ...rest, ...(Conditions ? { Conditions: branches(Conditions) } : {}), ...(Errors ? { Errors: branches(Errors) } : {}) },
  };
}
