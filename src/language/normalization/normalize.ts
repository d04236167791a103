import { retargeted, sortedKeys, standardAction } from './actions';
import { stableIdentifiers } from './identifiers';
import { hintsOf, RenamedAction, standardMetadata } from './metadata';
import { readingOrder } from './reading-order';
import { namedResources } from './references';
import { FlowAction } from '../action';
import { isObject, JsonObject } from '../json';
import { NormalizationOptions } from '../normalization-options';

/** A document in the form in which the exports of one flow from two environments are the same text. */
export function normalizedJson(json: JsonObject, actions: readonly FlowAction[], options: NormalizationOptions): JsonObject {
  const metadata = isObject(json.Metadata) ? json.Metadata : {};
  const standard = actions.map((action) => standardized(action, hintsOf(metadata, action.identifier), options));
  const nameOf = (action: FlowAction) => (hintsOf(metadata, action.identifier).isFriendlyName === true ? action.identifier : '');
  const indexOf = firstPlaces(standard);
  const start = typeof json.StartAction === 'string' ? json.StartAction : '';
  const ordered = readingOrder(standard, start, (index) => nameOf(standard[index]), indexOf).map((index) => standard[index]);
  const identifiers = stableIdentifiers(ordered, nameOf);
  const renamed = new Map(ordered.map((action, index) => [action, identifiers[index]]));
  const rename = (target: string) => renamed.get(standard[indexOf.get(target) ?? -1]) ?? target;
  const results = ordered.map((action, index): RenamedAction => ({
    action: new FlowAction({ Identifier: identifiers[index], ...withoutIdentifier(retargeted(action.json, rename)) }, index),
    hints: hintsOf(metadata, action.identifier),
    isNamed: identifiers[index] === nameOf(action),
  }));
  const { Version, StartAction, Metadata, Actions, ...others } = json;
  return {
    ...(Version === undefined ? {} : { Version }),
    ...(StartAction === undefined ? {} : { StartAction: typeof StartAction === 'string' ? rename(StartAction) : StartAction }),
    Metadata: standardMetadata(metadata, rename(start), results, rename, options),
    Actions: results.map(({ action }) => action.json),
    ...sortedKeys(others) as JsonObject,
  };
}

function standardized(action: FlowAction, hints: JsonObject, { resourceNames = true }: NormalizationOptions): FlowAction {
  const json = resourceNames && isObject(action.json.Parameters) ? { ...action.json, Parameters: namedResources(action, hints) } : action.json;
  return new FlowAction(standardAction(json), action.index);
}

/** Of two actions with the same identifier, branches lead to the first. */
function firstPlaces(actions: readonly FlowAction[]): Map<string, number> {
  const places = new Map<string, number>();
  actions.forEach(({ json }, index) => {
    if (typeof json.Identifier === 'string' && json.Identifier !== '' && !places.has(json.Identifier)) places.set(json.Identifier, index);
  });
  return places;
}

function withoutIdentifier({ Identifier, ...others }: JsonObject): JsonObject {
  return others;
}
