import { isObject, Json } from '../../../language/json';

/** The logical ids that a value of a template refers to. */
export function referencesIn(value: Json | undefined, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((item) => referencesIn(item, found));
  if (!isObject(value)) return found;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'Ref') found.add(String(item));
    else if (key === 'Fn::GetAtt') found.add(String(Array.isArray(item) ? item[0] : item).split('.')[0]);
    else if (key === 'Fn::Sub') substituted(item, found);
    else referencesIn(item, found);
  }
  return found;
}

function substituted(value: Json, found: Set<string>): void {
  const [text, variables] = Array.isArray(value) ? value : [value, {}];
  for (const [, name] of JSON.stringify(text).matchAll(/\$\{([^!}][^}]*)\}/g)) {
    if (!isObject(variables) || !(name in variables)) found.add(name.split('.')[0]);
  }
  referencesIn([text, variables], found);
}
