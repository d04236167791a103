/**
 * The operations of a service as its SDK client describes them: the client exports one schema per operation, so a
 * double knows every path and every member without a copy of the model.
 */
export interface Operation {
  readonly name: string;
  /** Method and path of a REST service; a service that names the operation in a header has none. */
  readonly http?: readonly [method: string, path: string];
  readonly input: Schema;
}

type Schema = unknown;

const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const LIST = 1;
const STRUCTURE = 3;
const OPERATION = 9;

export function operationsOf(client: object): Operation[] {
  return Object.entries(client)
    .filter(([name, schema]) => name.endsWith('$') && Array.isArray(schema) && schema[0] === OPERATION)
    .map(([, [, , name, traits, input]]) => ({ name, http: traits?.http, input }));
}

/** The members of an input that travel in the query of the address, by the name that they have there. */
export function queryMembers({ input }: Operation): Map<string, string> {
  const schema = (typeof input === 'function' ? input() : input) as unknown[];
  const names = schema[4] as string[];
  const traits = (schema[5] as Schema[]).map((member) => Array.isArray(member) ? member[1]?.httpQuery : undefined);
  return new Map(names.flatMap((name, index) => typeof traits[index] === 'string' ? [[traits[index], name]] : []));
}

/** What is wrong with a value, as sentences; an empty list means that the service would take its shape. */
export function shapeProblems(schema: Schema, value: unknown, path: string): string[] {
  const resolved = typeof schema === 'function' ? schema() : schema;
  if (Array.isArray(resolved)) return compoundProblems(resolved, value, path);
  const expected = new Map([[STRING, 'string'], [NUMBER, 'number'], [BOOLEAN, 'boolean']]).get(resolved);
  return expected && typeof value !== expected ? [`${path} is no ${expected}`] : [];
}

function compoundProblems(schema: unknown[], value: unknown, path: string): string[] {
  if (schema[0] === STRUCTURE) return structureProblems(schema, value as Record<string, unknown>, path);
  if (schema[0] !== LIST) return [];
  if (!Array.isArray(value)) return [`${path} is no list`];
  return value.flatMap((element, index) => shapeProblems(schema[4], element, `${path}[${index}]`));
}

function structureProblems(schema: unknown[], value: Record<string, unknown>, path: string): string[] {
  const [names, types, required] = [schema[4] as string[], schema[5] as Schema[], Number(schema[6] ?? 0)];
  const missing = names.slice(0, required).filter((name) => value[name] === undefined);
  const unknown = Object.keys(value).filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...unknown.map((name) => `${path}.${name} does not exist`),
    ...names.flatMap((name, index) => value[name] === undefined ? [] : shapeProblems(types[index], value[name], `${path}.${name}`)),
  ];
}
