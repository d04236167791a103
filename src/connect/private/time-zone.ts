import { isLiteral } from './checks';
import { Problems, shown } from '../../language/problems';

const ZONES = new Map<string, string | undefined>();

/** The IANA name as it is to be written, or nothing when there is no such zone. Looking is slow, and a stack names few zones often. */
export function ianaZone(name: string): string | undefined {
  if (!ZONES.has(name)) ZONES.set(name, lookUp(name));
  return ZONES.get(name);
}

function lookUp(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    const canonical = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return canonical.toLowerCase() === name.toLowerCase() ? canonical : name;
  } catch {
    return undefined;
  }
}

export function checkTimeZone(problems: Problems, prop: string, name: string): void {
  if (!isLiteral(name)) return;
  const zone = ianaZone(name);
  problems.addUnless(
    zone === name,
    'UnknownTimeZone',
    `${prop} is not a name of the IANA time zone database, got ${shown(name)}; write ${zone ? shown(zone) : 'one like "Europe/Berlin" or "UTC"'}`,
  );
}
