import { CALLING_CODES } from './calling-codes';
import { E164 } from '../../language/phone-number';

const NORTH_AMERICA = '1';
/** Their numbers begin with a zero abroad as well. */
const KEEP_ZERO: readonly string[] = ['39', '378'];
const SHORTEST = 4;

/** What a caller typed as a number in E.164 (NU-3, NU-6); undefined if it is none. Without a country it is typed with its calling code. */
export function e164Of(keys: string, country?: string): string | undefined {
  const code = country === undefined ? '' : CALLING_CODES.get(country);
  if (code === undefined || !/^\d+$/.test(keys)) return undefined;
  const national = country === undefined || KEEP_ZERO.includes(code) ? keys : keys.replace(/^0/, '');
  const isLong = code === NORTH_AMERICA ? national.length === 10 : national.length >= SHORTEST;
  const number = `+${code}${national}`;
  return isLong && E164.test(number) ? number : undefined;
}
