import { isObject, Json, JsonObject } from '../../language/json';

/** A JSONPath that stands in a parameter, alone or inside of a text. */
export interface Reference {
  /** The dotted path of the parameter. */
  readonly place: string;
  readonly path: string;
}

export interface Literal {
  readonly place: string;
  readonly text: string;
}

const PATH = /\$\.[A-Za-z]\w*(?:\.[\w-]+|\.?\['[^']*'\])*/g;

export function referencesIn(parameters: JsonObject): Reference[] {
  return literalsIn(parameters).flatMap(({ place, text }) => (text.includes('$.') ? text.match(PATH) ?? [] : []).map((path) => ({ place, path })));
}

const literals = new WeakMap<JsonObject, readonly Literal[]>();

/** Every text among the parameters, with its place; computed once, since several rules ask for it. */
export function literalsIn(parameters: JsonObject): readonly Literal[] {
  const found = literals.get(parameters) ?? collectLiterals(parameters);
  literals.set(parameters, found);
  return found;
}

function collectLiterals(parameters: JsonObject): Literal[] {
  const found: Literal[] = [];
  const collect = (value: Json, place: string): void => {
    if (typeof value === 'string') found.push({ place, text: value });
    else if (Array.isArray(value)) value.forEach((item, index) => collect(item, `${place}[${index}]`));
    else if (isObject(value)) Object.entries(value).forEach(([key, item]) => collect(item, place === '' ? key : `${place}.${key}`));
  };
  collect(parameters, '');
  return found;
}
