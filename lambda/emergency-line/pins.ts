import { createHash, timingSafeEqual } from 'node:crypto';

const PIN = /^\d{6,16}$/;

/** PINs by author. */
export type Pins = ReadonlyMap<string, string>;

/** Reads the secret `{ "<author>": "<pin>" }`. A PIN that is too short to protect anything opens nothing. */
export function readPins(secret: string): Pins {
  const value: unknown = JSON.parse(secret);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('The secret is no JSON object.');
  return new Map(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && PIN.test(entry[1])));
}

/**
 * Whose PIN it is. Every PIN is compared, in constant time, so that the time tells nothing. One that two authors share names
 * neither.
 */
export function authorOf(pins: Pins, pin: string): string | undefined {
  const given = digest(pin);
  const authors = [...pins].filter(([, known]) => timingSafeEqual(digest(known), given)).map(([author]) => author);
  return authors.length === 1 ? authors[0] : undefined;
}

/** Of equal length whatever the text, as the comparison demands. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
