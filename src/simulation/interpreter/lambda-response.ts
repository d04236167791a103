import { isObject, Json, JsonObject } from '../../language/json';

const MOST_BYTES = 32 * 1024;

/** What a function may return; undefined for what the block refuses: too much, or another shape than it was told to expect. */
export function acceptedResponse(returned: Json, responseType: string): JsonObject | undefined {
  if (!isObject(returned) || Buffer.byteLength(JSON.stringify(returned)) >= MOST_BYTES) return undefined;
  // Older blocks do not say it, and take a map of strings.
  return responseType === 'JSON' || Object.values(returned).every((value) => typeof value === 'string') ? returned : undefined;
}
