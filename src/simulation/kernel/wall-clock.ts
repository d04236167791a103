const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows, as if it were UTC. */
export function localTime(timeZone: string, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) parts[type] = value;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(+parts.year, +parts.month - 1, +parts.day, +parts.hour, +parts.minute, +parts.second) + milliseconds;
}

/** When the clock on the wall shows this; the second look is for a change to or from summer time in between. */
export function instantOf(timeZone: string, local: number): number {
  const guess = local - (localTime(timeZone, local) - local);
  return guess + (local - localTime(timeZone, guess));
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  FORMATS.set(timeZone, made);
  return made;
}
