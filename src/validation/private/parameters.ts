import { KnownAction } from './known-actions';
import { isObject, Json, JsonObject } from '../../language/json';
import { ParameterSpec } from '../../language/spec';

/** A place at which a specification expects a parameter, with what stands there. */
export interface ParameterPlace {
  readonly spec: ParameterSpec;
  /** The path inside of `Parameters`, items of lists counted from zero: `Messages[0].Text`. */
  readonly path: string;
  /** Undefined where the parameter is left out, though what is around it is there. */
  readonly value: Json | undefined;
  /** A list whose items have a specification, and places, of their own. */
  readonly hasItems: boolean;
}

export interface GivenParameter extends ParameterPlace {
  readonly value: Json;
}

interface Step {
  readonly key: string;
  readonly items: boolean;
}

const steps = new WeakMap<ParameterSpec, readonly Step[]>();
const places = new WeakMap<KnownAction, readonly ParameterPlace[]>();
const given = new WeakMap<KnownAction, readonly GivenParameter[]>();

/** Computed once for an action, since most rules ask for it. */
export function parameterPlaces(node: KnownAction): readonly ParameterPlace[] {
  const known = places.get(node);
  if (known) return known;
  const paths = new Set(node.spec.parameters.map(({ path }) => path));
  const found = node.spec.parameters.flatMap((spec) => expand(node.action.parameters, stepsOf(spec), '')
    .map(([path, value]): ParameterPlace => ({ spec, path, value, hasItems: paths.has(`${spec.path}[]`) })));
  places.set(node, found);
  return found;
}

export function givenParameters(node: KnownAction): readonly GivenParameter[] {
  const known = given.get(node);
  if (known) return known;
  const found = parameterPlaces(node).filter((place): place is GivenParameter => place.value !== undefined);
  given.set(node, found);
  return found;
}

/** The single values: a map and a list of values have several; items that are parameters themselves are not counted twice. */
export function scalars({ spec, path, value, hasItems }: GivenParameter): { readonly path: string; readonly value: Json }[] {
  if (spec.kind === 'map' && isObject(value)) return Object.entries(value).map(([key, item]) => ({ path: `${path}.${key}`, value: item }));
  if (spec.kind === 'list' && Array.isArray(value)) return hasItems ? [] : value.flatMap((item, index) => (isScalar(item) ? [{ path: `${path}[${index}]`, value: item }] : []));
  return isScalar(value) ? [{ path, value }] : [];
}

export function isScalar(value: Json): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function stepsOf(spec: ParameterSpec): readonly Step[] {
  const known = steps.get(spec);
  if (known) return known;
  const parsed = spec.path.split('.').map((key) => (key.endsWith('[]') ? { key: key.slice(0, -2), items: true } : { key, items: false }));
  steps.set(spec, parsed);
  return parsed;
}

type Found = readonly [path: string, value: Json | undefined];

function expand(around: JsonObject, [step, ...rest]: readonly Step[], prefix: string): Found[] {
  const path = `${prefix}${step.key}`;
  const value = around[step.key];
  const here: Found[] = !step.items ? [[path, value]]
    : Array.isArray(value) ? value.map((item, index) => [`${path}[${index}]`, item] as const) : [];
  if (rest.length === 0) return here;
  return here.flatMap(([place, item]) => (isObject(item) ? expand(item, rest, `${place}.`) : []));
}
