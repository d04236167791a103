import { isObject, Json, JsonObject } from '../../../language/json';

/** Whether a rule wants an event: every field of the pattern must match, and further fields of the event do not matter. */
export function matches(pattern: Json, event: JsonObject): boolean {
  if (!isObject(pattern)) return false;
  return Object.entries(pattern).every(([name, wanted]) => {
    if (Array.isArray(wanted)) return wanted.some((matcher) => valuesOf(event[name]).some((value) => fits(matcher, value)));
    return matches(wanted, isObject(event[name]) ? event[name] : {});
  });
}

/** Of a list, any element may match; a field that is not there is one value too. */
function valuesOf(value: Json | undefined): (Json | undefined)[] {
  return Array.isArray(value) ? value : [value];
}

function fits(matcher: Json, value: Json | undefined): boolean {
  if (!isObject(matcher)) return matcher === value;
  const [[kind, operand]] = Object.entries(matcher);
  switch (kind) {
    case 'exists': return (value !== undefined) === operand;
    case 'prefix': return typeof value === 'string' && value.startsWith(String(operand));
    case 'suffix': return typeof value === 'string' && value.endsWith(String(operand));
    case 'anything-but': return value !== undefined && !isAmong(operand, value);
    default: throw new Error(`the event pattern ${JSON.stringify(matcher)} is not simulated; use exact values, exists, prefix, suffix or anything-but`);
  }
}

function isAmong(operand: Json, value: Json): boolean {
  if (isObject(operand)) return fits(operand, value);
  return Array.isArray(operand) ? operand.includes(value) : operand === value;
}
