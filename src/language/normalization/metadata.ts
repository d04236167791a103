import { compare, sortedKeys } from './actions';
import { FlowAction } from '../action';
import { isObject, Json, JsonObject } from '../json';
import { designerLayout } from '../layout';
import { NormalizationOptions } from '../normalization-options';

/** What the designer noted about the action with an identifier. */
export function hintsOf(metadata: JsonObject, identifier: string): JsonObject {
  const all = isObject(metadata.ActionMetadata) ? metadata.ActionMetadata : {};
  return Object.prototype.hasOwnProperty.call(all, identifier) && isObject(all[identifier]) ? all[identifier] : {};
}

/** An action under its new identifier, with the hints that it had under the old one. */
export interface RenamedAction {
  readonly action: FlowAction;
  readonly hints: JsonObject;
  readonly isNamed: boolean;
}

/**
 * Metadata without what changes when nothing of the flow does: name, state and checksum of the export, and what the
 * designer's dialogues remember. The type of the flow, the names, what belongs together and the notes stay.
 */
export function standardMetadata(
  metadata: JsonObject, start: string, actions: readonly RenamedAction[], rename: (target: string) => string, options: NormalizationOptions,
): JsonObject {
  const known = new Set(actions.map(({ action }) => action.identifier));
  const kept = new Map(actions.map(({ action, hints, isNamed }) => [action.identifier, keptHints(hints, isNamed, (id) => {
    const name = rename(id);
    return known.has(name) ? name : undefined;
  }, options)]));
  const { entryPoint, positions } = options.layout ?? true ? layoutOf(actions, start, kept) : { entryPoint: undefined, positions: undefined };
  const notes = annotations(metadata.Annotations, rename);
  return {
    ...(typeof metadata.type === 'string' ? { type: metadata.type } : {}),
    ...(entryPoint === undefined ? {} : { entryPointPosition: entryPoint }),
    ActionMetadata: Object.fromEntries([...kept].map(([identifier, hints]) => {
      const position = positions?.get(identifier);
      return [identifier, { ...(position === undefined ? {} : { position }), ...hints }];
    })),
    ...(notes.length > 0 ? { Annotations: notes } : {}),
  };
}

function keptHints(hints: JsonObject, isNamed: boolean, rename: (id: string) => string | undefined, options: NormalizationOptions): JsonObject {
  const renamed = (id: Json): string[] => {
    const name = typeof id === 'string' ? rename(id) : undefined;
    return name === undefined ? [] : [name];
  };
  const children = Array.isArray(hints.children) ? hints.children.flatMap(renamed) : [];
  const parts = isObject(hints.fragments) ? Object.entries(hints.fragments) : [];
  const fragments = parts.flatMap(([part, id]) => renamed(id).map((name) => [part, name]));
  return {
    ...(isNamed ? { isFriendlyName: true } : {}),
    ...(children.length > 0 ? { children } : {}),
    ...(fragments.length > 0 ? { fragments: sortedKeys(Object.fromEntries(fragments)) } : {}),
    ...(!(options.resourceNames ?? true) && isObject(hints.parameters) ? { parameters: sortedKeys(hints.parameters) } : {}),
  };
}

function layoutOf(actions: readonly RenamedAction[], start: string, hints: ReadonlyMap<string, JsonObject>) {
  const pairs = [...hints].flatMap(([parent, { children }]) => (
    Array.isArray(children) ? children.map((child): [string, string] => [String(child), parent]) : []));
  const all = new Set(pairs.map(([child]) => child));
  // A block is what its first action says; an action that is a part itself has no parts.
  const family = new Map(pairs.filter(([, parent]) => !all.has(parent)));
  return designerLayout(actions.map(({ action }) => action), start, family);
}

/** What people wrote beside the blocks, without the places. */
function annotations(value: Json | undefined, rename: (target: string) => string): JsonObject[] {
  return (Array.isArray(value) ? value.filter(isObject) : []).map(({ type, content, actionId }): JsonObject => ({
    ...(type === undefined ? {} : { type: sortedKeys(type) }),
    ...(content === undefined ? {} : { content: sortedKeys(content) }),
    ...(typeof actionId === 'string' ? { actionId: rename(actionId) } : {}),
  })).sort((one, other) => compare(JSON.stringify(one), JSON.stringify(other)));
}
