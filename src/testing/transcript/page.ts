import type { Names } from './names';
import type { Entry } from './recording';

interface Row {
  readonly time: string;
  readonly who: string;
  readonly what: string;
}

/** Entries as lines with even columns; where a day begins, its date stands on a line of its own. */
export function linesOf(entries: readonly Entry[], names: Names): string[] {
  const rows = entries.map((entry) => rowOf(entry, names));
  const [time, who] = [longest(rows, 'time'), longest(rows, 'who')];
  let day = '';
  return rows.flatMap((row, index) => {
    const date = names.clock.date(entries[index].at);
    const header = date === day ? [] : [date];
    day = date;
    return [...header, `${row.time.padEnd(time)}  ${row.who.padEnd(who)}  ${row.what}`];
  });
}

function rowOf({ at, who, what }: Entry, names: Names): Row {
  return { time: names.clock.time(at), who: typeof who === 'string' ? who : names.contact(who), what };
}

function longest(rows: readonly Row[], column: keyof Row): number {
  return rows.reduce((most, row) => Math.max(most, row[column].length), 0);
}
