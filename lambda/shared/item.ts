import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** What the tables of the helpers hold: flat items of texts and numbers. */
export type Item = Record<string, string | number>;

type Attributes = Record<string, AttributeValue>;

/**
 * The attributes of an item, or the values of an expression with their prefix. By hand and in a plain loop: a caller waits, and the
 * document client of the SDK costs a tenth of a write.
 */
export function toAttributes(item: Item, prefix = ''): Attributes {
  const attributes: Attributes = {};
  for (const name in item) attributes[prefix + name] = toAttribute(item[name]);
  return attributes;
}

export function toItem(attributes: Attributes): Item {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, fromAttribute(name, value)]));
}

function toAttribute(value: string | number): AttributeValue {
  return typeof value === 'string' ? { S: value } : { N: String(value) };
}

function fromAttribute(name: string, { S: text, N: number }: AttributeValue): string | number {
  if (text !== undefined) return text;
  if (number !== undefined) return Number(number);
  throw new Error(`The attribute ${name} is neither a text nor a number.`);
}
