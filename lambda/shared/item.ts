import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** What the tables of the helpers hold: flat items of texts and numbers. */
export type Item = Record<string, string | number>;

type Attributes = Record<string, AttributeValue>;

// By hand: the document client of the SDK takes any value and costs a tenth of a write for it.
export function toAttributes(item: Item): Attributes {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toAttribute(value)]));
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
