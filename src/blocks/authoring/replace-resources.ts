import { FlowDocument } from '../../language/document';
import { isObject, Json, JsonObject, mapStrings, valueAt } from '../../language/json';
import { Problems, shown } from '../../language/problems';

/**
 * A copy of the document in which ARNs and display names stand for resources of the stack.
 *
 * An ARN is replaced wherever it stands. A display name is looked up in the designer's metadata: the parameter that it
 * names gets the resource.
 */
export function replaceResources(document: FlowDocument, resources: Record<string, string>, problems: Problems): FlowDocument {
  const used = new Set<string>();
  const byArn = mapStrings(document._json, (text) => {
    if (!(text in resources) || !text.startsWith('arn:')) return text;
    used.add(text);
    return resources[text];
  }) as JsonObject;
  const byName = { ...byArn, Actions: (byArn.Actions as Json[]).map((action) => replaceNamed(action, byArn, resources, used)) };
  for (const key of Object.keys(resources).filter((name) => !used.has(name))) {
    problems.add('ResourceNotInFlow', `resources names something that the flow document does not refer to, got ${shown(key)}; `
      + `it refers to ${[...referencesOf(document)].map(shown).join(', ') || 'nothing'}`);
  }
  return FlowDocument._fromJson(byName);
}

function replaceNamed(action: Json, document: JsonObject, resources: Record<string, string>, used: Set<string>): Json {
  if (!isObject(action) || !isObject(action.Parameters)) return action;
  let parameters = action.Parameters;
  for (const [path, name] of displayNames(document, String(action.Identifier))) {
    if (!(name in resources) || valueAt(parameters, path) === undefined) continue;
    used.add(name);
    parameters = withValueAt(parameters, path.split('.'), resources[name]);
  }
  return { ...action, Parameters: parameters };
}

/** The designer notes the name of a resource beside the parameter that holds its ARN. */
function displayNames(document: JsonObject, identifier: string): [string, string][] {
  const actions = valueAt(document, 'Metadata.ActionMetadata');
  const metadata = isObject(actions) ? actions[identifier] : undefined;
  const notes = isObject(metadata) ? metadata.parameters : undefined;
  return Object.entries(isObject(notes) ? notes : {})
    .flatMap(([path, note]) => (isObject(note) && typeof note.displayName === 'string' ? [[path, note.displayName] as [string, string]] : []));
}

function withValueAt(object: JsonObject, [key, ...rest]: string[], value: string): JsonObject {
  return { ...object, [key]: rest.length === 0 ? value : withValueAt(object[key] as JsonObject, rest, value) };
}

function referencesOf(document: FlowDocument): Set<string> {
  const found = new Set<string>();
  mapStrings(document._json.Actions ?? [], (text) => {
    if (text.startsWith('arn:')) found.add(text);
    return text;
  });
  for (const { identifier } of document._actions) displayNames(document._json, identifier).forEach(([, name]) => found.add(name));
  return found;
}
