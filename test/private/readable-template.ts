import { contentOf } from './template-flows';
import { Json, JsonObject } from '../../src/language/json';

/** A template in which the contents of flows are documents instead of texts that hold documents. */
export function readableTemplate(template: { readonly Resources: object }): JsonObject {
  const resources = Object.entries(template.Resources as Record<string, JsonObject>).map(([logicalId, resource]) => {
    const properties = (resource.Properties ?? {}) as JsonObject;
    // Versions and aliases have none.
    if (!/^(AWS::|Custom::)Connect(::)?ContactFlow/.test(String(resource.Type)) || properties.Content === undefined) return [logicalId, resource];
    return [logicalId, { ...resource, Properties: { ...properties, Content: JSON.parse(contentOf(properties.Content).render()) } }];
  });
  return { ...template, Resources: Object.fromEntries(resources) } as JsonObject;
}

/** The paths at which two values differ. */
export function differences(one: Json, other: Json, path = ''): string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other ? [] : [path];
  const [left, right] = [Object.entries(one), Object.entries(other)];
  const keys = [...new Set([...left, ...right].map(([key]) => key))];
  return keys.flatMap((key) => differences(Object.fromEntries(left)[key] ?? null, Object.fromEntries(right)[key] ?? null, path === '' ? key : `${path}.${key}`));
}
