import { KnownAction } from './known-actions';
import { isObject, Json, JsonObject } from '../../language/json';
import { BlockSpec } from '../../language/spec';

/** What may stand at a place: named keys, or anything where a specification says no more. */
interface Shape {
  readonly keys: Map<string, Shape>;
  anything: boolean;
}

const shapes = new WeakMap<BlockSpec, Shape>();

/** A key of `Parameters` that the block does not have, with those that it has at this place. */
export interface StrangeKey {
  readonly path: string;
  readonly key: string;
  readonly keys: readonly string[];
}

export function strangeKeys({ action, spec }: KnownAction): StrangeKey[] {
  return spec.openParameters ? [] : strangeIn(action.parameters, shapeOf(spec), '');
}

/** Whether a block has a parameter at a path, items counted or not. */
export function hasParameter(spec: BlockSpec, path: string): boolean {
  let shape: Shape | undefined = shapeOf(spec);
  for (const key of path.replace(/\[\d+\]/g, '').split('.')) {
    if (shape === undefined || shape.anything) return shape !== undefined;
    shape = shape.keys.get(key);
  }
  return shape !== undefined;
}

function strangeIn(object: JsonObject, shape: Shape, prefix: string): StrangeKey[] {
  if (shape.anything) return [];
  return Object.entries(object).flatMap(([key, value]) => {
    const inner = shape.keys.get(key);
    const path = `${prefix}${key}`;
    return inner ? strangeInside(value, inner, path) : [{ path, key, keys: [...shape.keys.keys()] }];
  });
}

function strangeInside(value: Json, shape: Shape, path: string): StrangeKey[] {
  if (isObject(value)) return strangeIn(value, shape, `${path}.`);
  return Array.isArray(value) ? value.flatMap((item, index) => strangeInside(item, shape, `${path}[${index}]`)) : [];
}

function shapeOf(spec: BlockSpec): Shape {
  const known = shapes.get(spec);
  if (known) return known;
  const root: Shape = { keys: new Map(), anything: false };
  for (const { path, kind, keys } of spec.parameters) {
    const leaf = path.split('.').reduce((shape, step) => child(shape, step.replace('[]', '')), root);
    // A map takes any key, also if one of them is known by name.
    leaf.anything ||= kind === 'map' && keys === undefined;
    for (const key of keys ?? []) child(leaf, key);
  }
  markOpen(root);
  shapes.set(spec, root);
  return root;
}

function child(shape: Shape, key: string): Shape {
  const known = shape.keys.get(key);
  if (known) return known;
  const made: Shape = { keys: new Map(), anything: false };
  shape.keys.set(key, made);
  return made;
}

/** A parameter whose inside no specification names may hold anything; the top may not. */
function markOpen(shape: Shape): void {
  for (const inner of shape.keys.values()) {
    inner.anything ||= inner.keys.size === 0;
    markOpen(inner);
  }
}
