import type { Intrinsic } from './intrinsic';
import { attributeOf, referenced } from './references';
import { isObject, Json, JsonObject, own } from '../../../language/json';
import type { Place } from '../place';

const join: Intrinsic = (argument, place) => {
  const [separator, list] = Array.isArray(argument) ? argument : [];
  const parts = place.list(list ?? null);
  return parts?.join(String(separator));
};

const split: Intrinsic = (argument, place) => {
  const [separator, source] = Array.isArray(argument) ? argument : [];
  return place.text(source ?? '')?.split(String(separator));
};

const select: Intrinsic = (argument, place) => {
  const [index, list] = Array.isArray(argument) ? argument : [];
  const [at, items] = [Number(place.text(index ?? '')), place.resolve(list ?? null)];
  if (place.failed) return undefined;
  if (Array.isArray(items) && items[at] !== undefined) return items[at];
  return place.fail(
    'NothingToSelect', `selects item ${at} of what has ${Array.isArray(items) ? items.length : 'none'}`, argument, 'count from 0, and only as far as the list goes',
  );
};

const base64: Intrinsic = (argument, place) => {
  const text = place.text(argument);
  return text === undefined ? undefined : Buffer.from(text).toString('base64');
};

const length: Intrinsic = (argument, place) => place.list(argument)?.length;

const toJsonString: Intrinsic = (argument, place) => {
  const value = place.resolve(argument);
  return value === undefined ? undefined : JSON.stringify(value);
};

const REFERENCE = /\$\{([^!}][^}]*)\}/g;
const LITERAL = /\$\{!([^}]*)\}/g;

/** `${Name}`, `${Name.Attribute}`; `${!Text}` is the text `${Text}`. */
const sub: Intrinsic = (argument, place) => {
  const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
  const filled = String(text).replace(REFERENCE, (_, name: string) => piece(name.trim(), isObject(variables) ? variables : {}, place));
  return place.failed ? undefined : filled.replace(LITERAL, '${$1}');
};

function piece(name: string, variables: JsonObject, place: Place): string {
  const variable = own(variables, name);
  const [first, ...others] = name.split('.');
  const value: Json | undefined = variable !== undefined ? place.text(variable)
    : others.length > 0 ? attributeOf(first, others.join('.'), place) : referenced(name, place);
  return value === undefined ? '' : String(value);
}

export const TEXTS = {
  'Fn::Join': join, 'Fn::Split': split, 'Fn::Select': select, 'Fn::Base64': base64, 'Fn::Sub': sub, 'Fn::Length': length, 'Fn::ToJsonString': toJsonString,
};
