import { FlowNode } from '../../language/graph';
import { isObject, Json } from '../../language/json';

/** A key that an action sets, and to what. */
export interface KeyWrite {
  readonly block: string;
  readonly place: string;
  readonly key: string;
  readonly value: Json;
}

/** An action that writes the namespace `$.Attributes` has the keys and values in its parameter `Attributes`; so do all its like. */
export function keyWrites(graph: ReadonlyMap<string, FlowNode>, namespace: string): KeyWrite[] {
  const parameter = namespace.slice('$.'.length);
  return [...graph.values()].filter(({ spec }) => spec?.writes?.includes(namespace)).flatMap(({ action }) => {
    const map = action.parameters[parameter];
    return Object.entries(isObject(map) ? map : {}).map(([key, value]): KeyWrite => ({
      block: action.identifier, place: `${parameter}.${key}`, key, value: isObject(value) ? value.Value : value,
    }));
  });
}

/** `$.Attributes.name`, `$.Attributes['name']` and `$.Attributes.['name']` have the key `name`; nested ones are dotted. */
export function keyOf(path: string, namespace: string): string | undefined {
  if (!path.startsWith(`${namespace}.`) && !path.startsWith(`${namespace}['`)) return undefined;
  return path.slice(namespace.length).replace(/\.?\['([^']*)'\]/g, '.$1').slice('.'.length);
}
