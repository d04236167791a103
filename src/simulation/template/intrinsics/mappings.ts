import type { Intrinsic } from './intrinsic';
import { isObject, Json, JsonObject, own } from '../../../language/json';

/** A value of the section Mappings; a fourth argument may hold what to take where there is none. */
const findInMap: Intrinsic = (argument, place) => {
  const [map, first, second, otherwise] = Array.isArray(argument) ? argument : [];
  const keys = [map, first, second].map((key) => place.text(key ?? ''));
  if (place.failed) return undefined;
  const found = keys.reduce<Json | undefined>((at, key) => isObject(at) ? own<Json>(at, key!) : undefined, place.scope.mappings as JsonObject);
  if (found !== undefined) return found;
  if (isObject(otherwise) && otherwise.DefaultValue !== undefined) return place.resolve(otherwise.DefaultValue);
  return place.fail('NotInMap', 'looks for what is not in the Mappings of the template', argument, `add ${keys.join('.')} to them, or look for something else`);
};

export const MAPPINGS = { 'Fn::FindInMap': findInMap };
