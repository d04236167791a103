import type { Intrinsic } from './intrinsic';
import { isObject, Json } from '../../../language/json';
import type { Place } from '../place';

/** Whether a condition holds: one of the functions for conditions, or the name of another one. */
export function holds(condition: Json, place: Place): boolean {
  if (isObject(condition) && typeof condition.Condition === 'string') return place.scope.condition(condition.Condition, place);
  const value = place.resolve(condition);
  return value === true || value === 'true';
}

const choose: Intrinsic = (argument, place) => {
  const [name, yes, no] = Array.isArray(argument) ? argument : [];
  if (typeof name !== 'string' || yes === undefined || no === undefined) {
    return place.fail('NotAChoice', 'has a Fn::If without its three parts', argument, 'write { "Fn::If": ["Condition", value, other value] }');
  }
  const chosen = place.scope.condition(name, place) ? yes : no;
  return place.failed ? undefined : place.resolve(chosen);
};

const equals: Intrinsic = (argument, place) => {
  const [one, other] = (Array.isArray(argument) ? argument : []).map((side) => place.resolve(side));
  return sameText(one) === sameText(other);
};

/** A parameter is a text, whatever it was declared as. */
function sameText(value: Json | undefined): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const parts = (argument: Json) => Array.isArray(argument) ? argument : [argument];

export const CONDITIONS: Readonly<Record<string, Intrinsic>> = {
  'Fn::If': choose,
  'Fn::Equals': equals,
  'Fn::And': (argument, place) => parts(argument).every((part) => holds(part, place)),
  'Fn::Or': (argument, place) => parts(argument).some((part) => holds(part, place)),
  'Fn::Not': (argument, place) => !holds(parts(argument)[0], place),
};
