import { isObject, Json, JsonObject } from '../../../../language/json';
import { ApiError } from '../../http/api-call';

/** An item as the service writes it: each value says its type, e.g. `{ "S": "text" }`. */
export type Attributes = Readonly<Record<string, Json>>;

/** Negative, zero or positive; undefined for two that cannot be compared. */
export function compare(one: Json | undefined, other: Json | undefined): number | undefined {
  const [type, value] = typed(one);
  const [otherType, otherValue] = typed(other);
  if (type === undefined || type !== otherType) return undefined;
  if (type === 'N') return Number(value) - Number(otherValue);
  if (type === 'S') return Buffer.compare(Buffer.from(String(value)), Buffer.from(String(otherValue)));
  return isSame(one, other) ? 0 : undefined;
}

export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

export function textOf(value: Json | undefined): string | undefined {
  const [type, text] = typed(value);
  return type === 'S' ? String(text) : undefined;
}

export function numberOf(value: Json | undefined): number | undefined {
  const [type, text] = typed(value);
  return type === 'N' ? Number(text) : undefined;
}

export function attributesIn(input: JsonObject, member: string): JsonObject {
  const value = input[member];
  return isObject(value) ? value : {};
}

export function invalid(message: string): ApiError {
  return new ApiError('ValidationException', message);
}

function typed(value: Json | undefined): [type?: string, value?: Json] {
  return isObject(value) ? Object.entries(value)[0] ?? [] : [];
}

/** Plain values as the service writes them, for whoever puts an item from outside. */
export function marshalled(item: Readonly<Record<string, unknown>>): Attributes {
  const given = Object.entries(item).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, { [typeof value === 'number' ? 'N' : 'S']: String(value) }]));
}

export function unmarshalled(item: Attributes): Record<string, Json> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, numberOf(value) ?? typed(value)[1] ?? null]));
}
