import { Problems, shown } from '../../language/problems';

/** The service refuses empty values wherever they stand. */
export function checkTexts(texts: Readonly<Record<string, string | undefined>>, problems: Problems): void {
  for (const [prop, text] of Object.entries(texts)) {
    problems.addUnless(text !== '', 'EmptyText', `${prop} must not be empty, got ""; write a text or the path of an attribute`);
  }
}

export interface EntryLimits {
  /** How many there must be at least. */
  readonly min?: number;
  /** The most characters that a literal value may have. */
  readonly maxLength?: number;
}

/** A map of texts: neither names nor values are empty, and literals are no longer than the service takes. */
export function checkEntries(prop: string, entries: Readonly<Record<string, string>> | undefined, limits: EntryLimits, problems: Problems): void {
  if (entries === undefined && !limits.min) return;
  const { min = 0, maxLength = Infinity } = limits;
  const known = Object.entries(entries ?? {});
  problems.addUnless(known.length >= min, 'EntriesMissing', `${prop} must have at least ${min} entry, got {}; add one`);
  const empty = known.filter(([key, value]) => key === '' || value === '').map(([key]) => key);
  problems.addUnless(empty.length === 0, 'EmptyEntry',
    `${prop} must have names and values that are not empty, got nothing for ${shown(empty)}; leave such an entry out`);
  for (const [key, value] of known.filter(([, text]) => text.length > maxLength)) {
    problems.add('EntryTooLong', `${prop} must have values of at most ${maxLength} characters, got ${value.length} for ${shown(key)}; shorten it`);
  }
}

/** A list of names that may be left out: as many as there must be, none of them empty. */
export function checkNames(prop: string, names: readonly string[] | undefined, { min = 0 }: { min?: number }, problems: Problems): void {
  if (names === undefined) return;
  problems.addUnless(names.length >= min, 'ListTooShort', `${prop} must have at least ${min} entry, got []; add one`);
  problems.addUnless(!names.includes(''), 'EmptyName', `${prop} must have entries that are not empty, got ""; remove the empty one`);
}

/** A copy without what was not given. */
export function given<T>(object: Record<string, T | undefined>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).filter((entry): entry is [string, T] => entry[1] !== undefined));
}
