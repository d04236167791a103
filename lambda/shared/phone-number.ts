import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Environment } from './environment';

export type Country = CountryCode;

/** What stands before a number that is written as an address. */
const SCHEME = /^tel:/i;

/**
 * The E.164 form of a phone number, or undefined if it cannot be one. Only the length is judged: the metadata in the
 * bundle ages, and a number range that opened yesterday is still a customer.
 */
export function normalisePhoneNumber(text: string, defaultCountry?: Country): string | undefined {
  const number = parsePhoneNumberFromString(text.replace(SCHEME, ''), { defaultCountry, extract: false });
  return number?.isPossible() ? number.number : undefined;
}

export function readCountry(environment: Environment, name: string): Country | undefined {
  const value = environment.optionalText(name);
  if (value === undefined) return undefined;
  if (!isSupportedCountry(value)) throw environment.refusal(name, 'must be an ISO 3166-1 alpha-2 country code such as US');
  return value;
}
