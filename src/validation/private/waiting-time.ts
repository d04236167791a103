import { FlowNode } from '../../language/graph';
import { isObject, valueAt } from '../../language/json';

/** A time limit in seconds among an action's parameters: undefined where there is none, infinite where only the call tells. */
export function secondsOf({ spec, action }: FlowNode): number | undefined {
  const times = (spec?.parameters ?? []).filter(({ unit }) => unit === 'seconds').map(({ path }) => valueAt(action.parameters, path));
  const given = times.filter((time) => time !== undefined && !isObject(time)).map((time) => (/^\d+$/.test(String(time)) ? Number(time) : Infinity));
  return given.length === 0 ? undefined : given[0];
}

/** A block that plays until it is interrupted. */
export function isLoopPrompts({ spec }: FlowNode): boolean {
  return Boolean(spec?.effect?.speaks && spec.effect.waits);
}
