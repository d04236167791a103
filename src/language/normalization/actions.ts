import { isObject, Json, JsonObject, plainText } from '../json';

/** The keys of an object in their alphabetical order, all the way down: exports differ in it. */
export function sortedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sortedKeys(value[key])]));
}

/** An action in standard form: keys in order, lists that say nothing left out, errors by type since their order means nothing. */
export function standardAction({ Identifier, Type, Parameters, Transitions, ...others }: JsonObject): JsonObject {
  return {
    ...(Identifier === undefined ? {} : { Identifier }),
    ...(Type === undefined ? {} : { Type }),
    Parameters: Parameters === undefined ? {} : sortedKeys(Parameters),
    Transitions: isObject(Transitions) ? standardTransitions(Transitions) : Transitions ?? {},
    ...sortedKeys(others) as JsonObject,
  };
}

function standardTransitions({ NextAction, Conditions, Errors, ...others }: JsonObject): JsonObject {
  return {
    ...(NextAction === undefined ? {} : { NextAction }),
    ...(isEmpty(Conditions) ? {} : { Conditions: sortedKeys(Conditions) }),
    ...(isEmpty(Errors) ? {} : { Errors: byType(sortedKeys(Errors)) }),
    ...sortedKeys(others) as JsonObject,
  };
}

function isEmpty(list: Json | undefined): list is undefined {
  return list === undefined || (Array.isArray(list) && list.length === 0);
}

function byType(errors: Json): Json {
  const type = (error: Json) => (isObject(error) ? plainText(error.ErrorType) : '');
  return Array.isArray(errors) ? [...errors].sort((one, other) => compare(type(one), type(other))) : errors;
}

export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** An action whose branches lead to what `rename` makes of their targets. */
export function retargeted(action: JsonObject, rename: (target: string) => string): JsonObject {
  const { Transitions } = action;
  if (!isObject(Transitions)) return action;
  const led = (json: JsonObject): JsonObject => (typeof json.NextAction === 'string' ? { ...json, NextAction: rename(json.NextAction) } : json);
  const each = (list: Json | undefined): Json | undefined => (Array.isArray(list) ? list.map((item) => (isObject(item) ? led(item) : item)) : list);
  const { Conditions, Errors } = { Conditions: each(Transitions.Conditions), Errors: each(Transitions.Errors) };
  return {
    ...action,
    Transitions: { ...led(Transitions), ...(Conditions === undefined ? {} : { Conditions }), ...(Errors === undefined ? {} : { Errors }) },
  };
}
