import type { Environment } from '../environment';
import { type Country, countryOf } from '../phone-number';

/** A method since Node.js 24, a property before. */
type LocaleWithZones = Intl.Locale & { readonly getTimeZones?: () => readonly string[] | undefined; readonly timeZones?: readonly string[] };

/**
 * The time zones in which a customer may be: the one that the flow names, else the default, else all of the number's country.
 * None means that nobody knows. A zone that does not exist is a mistake in the flow, and no reason to guess.
 */
export function customerZones(named: string, number: string, defaultZone?: string): readonly string[] {
  const zone = named || defaultZone;
  if (zone) return isTimeZone(zone) ? [zone] : [];
  const country = countryOf(number);
  return country ? zonesOfCountry(country) : [];
}

function zonesOfCountry(country: Country): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

export function readTimeZone(environment: Environment, name: string): string | undefined {
  const zone = environment.optionalText(name);
  if (zone !== undefined && !isTimeZone(zone)) throw environment.refusal(name, 'must be an IANA time zone such as Europe/Berlin');
  return zone;
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
