import { FlowAction } from '../action';
import { isObject, Json, JsonObject, mapStrings, valueAt } from '../json';

/** A part of an ARN; in a template it may be a placeholder such as `${AWS::Region}`, which has colons of its own. */
const PART = '(?:\\$\\{[^}]*\\}|[^:/\\s"<>])*';
const ARN = new RegExp(`arn:${PART}:([a-z0-9-]+):${PART}:${PART}:(?:instance/${PART}/)*(instance/${PART}(?![^\\s"<>]))?`, 'g');

/** Texts without what differs from environment to environment: of an ARN the service and the resource stay. */
export function withoutEnvironment(text: string): string {
  return text.replace(ARN, (_, service: string, instance?: string) => `arn:aws:${service}:::${instance === undefined ? '' : 'instance'}`);
}

/** Parameters in which resources are called by the names that the designer noted, or else without their environment. */
export function namedResources(action: FlowAction, hints: JsonObject): JsonObject {
  const names = namesOf(hints);
  const renamed = mapStrings(action.parameters, (text) => names.get(text) ?? text) as JsonObject;
  const named = Object.entries(isObject(hints.parameters) ? hints.parameters : {}).reduce((parameters, [path, hint]) => (
    isObject(hint) && typeof hint.displayName === 'string' && hint.displayName !== ''
      ? replacedAt(parameters, path.split('.'), hint.displayName) : parameters), renamed);
  return mapStrings(named, withoutEnvironment) as JsonObject;
}

/** The names that the designer noted of the resources of an action, by ARN. */
export function notedNames(action: FlowAction, hints: JsonObject): Map<string, string> {
  const shown = Object.entries(isObject(hints.parameters) ? hints.parameters : {}).flatMap(([path, hint]): [string, string][] => {
    const value = valueAt(action.parameters, path);
    const name = isObject(hint) ? hint.displayName : undefined;
    return isResourceId(value) && typeof name === 'string' && name !== '' ? [[value, name]] : [];
  });
  return new Map([...namesOf(hints), ...shown]);
}

/** Wherever the designer noted an id or ARN with a text, the text is the name. */
function namesOf(hints: Json): Map<string, string> {
  if (Array.isArray(hints)) return new Map(hints.flatMap((item) => [...namesOf(item)]));
  if (!isObject(hints)) return new Map();
  const inner = Object.values(hints).flatMap((item) => [...namesOf(item)]);
  const { id, arn, text } = hints;
  const own = typeof text === 'string' && text !== '' ? [id, arn].filter(isResourceId).map((key): [string, string] => [key, text]) : [];
  return new Map([...inner, ...own]);
}

function isResourceId(value: Json | undefined): value is string {
  return typeof value === 'string' && value.startsWith('arn:');
}

/** A reference to what the contact brings along names no resource, whatever the designer noted once. */
function replacedAt(parameters: JsonObject, [key, ...path]: readonly string[], name: string): JsonObject {
  const value = parameters[key];
  if (path.length > 0) return isObject(value) ? { ...parameters, [key]: replacedAt(value, path, name) } : parameters;
  return typeof value === 'string' && !value.startsWith('$.') ? { ...parameters, [key]: name } : parameters;
}
