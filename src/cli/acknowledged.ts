import type { Template } from './template';
import { isObject, Json, JsonObject } from '../language/json';

const ACKNOWLEDGED = 'aws:cdk:acknowledged-rules';
/** The CDK puts the kind of report before the id of a warning. */
const RULE = /^(?:Annotation::)?cdk-connect-callbacks:(.+)$/;

/**
 * The ids of the rules whose findings on a resource are acknowledged: by the construct that made it, or by one around it.
 * The CDK knows no acknowledged errors, and neither does the command line.
 */
export function acknowledgements(template: Template | undefined, logicalId: string): Set<string> {
  const metadata = template?.metadata ?? {};
  const path = Object.keys(metadata).find((key) => entries(metadata[key]).some(({ type, data }) => type === 'aws:cdk:logicalId' && data === logicalId));
  if (path === undefined) return new Set();
  return new Set(Object.keys(metadata)
    .filter((key) => path === key || path.startsWith(`${key}/`))
    .flatMap((key) => entries(metadata[key]))
    .filter(({ type, data }) => type === ACKNOWLEDGED && isObject(data))
    .flatMap(({ data }) => Object.keys(data as JsonObject))
    .flatMap((id) => RULE.exec(id)?.[1] ?? []));
}

function entries(value: Json): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
