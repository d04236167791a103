import type { Wish } from './accept';
import { type Country, countryOf, normalisePhoneNumber } from '../shared/phone-number';
import { parseJson } from '../shared/record';

export interface WishRules {
  readonly defaultCountry?: Country;
  /** The countries that may be called; empty for all that the instance may call. */
  readonly countries: readonly string[];
  readonly attributeKeys: readonly string[];
}

/** What somebody sent, before anybody has looked at it. */
export type RawWish = Readonly<Record<string, unknown>>;

const MEMBERS = ['phoneNumber', 'name', 'language', 'attributes', 'idempotencyKey'];
const LONGEST = { name: 100, language: 20, idempotencyKey: 128 } as const;
/** The attributes of a contact have 32 KB, of which others need some. */
const LONGEST_ATTRIBUTES = 8192;

/** The body of a request over HTTP; undefined for one that is no object. */
export function parseWish(body: string): RawWish | undefined {
  const value = parseJson(body);
  return isObject(value) ? value : undefined;
}

/** The wish, or everything that is wrong with it. No problem repeats the number. */
export function readWish(raw: RawWish, rules: WishRules): Wish | readonly string[] {
  const text = (name: keyof typeof LONGEST) => typeof raw[name] === 'string' ? raw[name] : '';
  const number = typeof raw.phoneNumber === 'string' ? normalisePhoneNumber(raw.phoneNumber, rules.defaultCountry) : undefined;
  const problems = [
    ...Object.keys(raw).filter((name) => !MEMBERS.includes(name))
      .map((name) => `${shown(name)} is no member of a request, got it in the body; use ${MEMBERS.join(', ')}`),
    ...numberProblems(number, rules),
    ...Object.entries(LONGEST).flatMap(([name, longest]) => textProblems(name, raw[name], longest)),
    ...attributeProblems(raw.attributes ?? {}, rules),
  ];
  if (number === undefined || problems.length > 0) return problems;
  const attributes = (raw.attributes ?? {}) as Record<string, string>;
  return { number, name: text('name'), language: text('language'), idempotencyKey: text('idempotencyKey'), attributes };
}

function numberProblems(number: string | undefined, { countries, defaultCountry }: WishRules): string[] {
  const remedy = defaultCountry === undefined ? 'write a plus sign, the country code and the number' : `write it in full, or as in ${defaultCountry}`;
  if (number === undefined) return [`phoneNumber is no phone number, got something else; ${remedy}`];
  if (countries.length === 0 || countries.includes(countryOf(number) ?? '')) return [];
  return [`phoneNumber belongs to a country that is not called, got another one; the countries are ${countries.join(', ')}`];
}

function textProblems(name: string, value: unknown, longest: number): string[] {
  if (value === undefined || (typeof value === 'string' && value.length <= longest)) return [];
  return [`${name} is no text of at most ${longest} characters, got ${shown(value)}; shorten it or leave it out`];
}

function attributeProblems(attributes: unknown, { attributeKeys }: WishRules): string[] {
  if (!isObject(attributes)) return [`attributes is no object, got ${shown(attributes)}; write {"<key>": "<text>"}`];
  const entries = Object.entries(attributes);
  const known = attributeKeys.length === 0 ? 'leave it out, because none is declared' : `use ${attributeKeys.join(', ')}`;
  return [
    ...entries.filter(([key]) => !attributeKeys.includes(key)).map(([key]) => `attributes has a key that is not declared, got ${shown(key)}; ${known}`),
    ...entries.filter(([, value]) => typeof value !== 'string').map(([key]) => `attributes.${key} is no text, got another type; write it in quotes`),
    ...Buffer.byteLength(JSON.stringify(attributes)) > LONGEST_ATTRIBUTES
      ? [`attributes is too long, got more than ${LONGEST_ATTRIBUTES} bytes; shorten the texts`] : [],
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The start of a value that may hold anything. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
