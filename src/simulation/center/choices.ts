import { shown } from '../../language/problems';

const MOST_NAMED = 10;

/** What could have been written instead, for a message. */
export function choices(names: Iterable<string>): string {
  const all = [...new Set(names)];
  if (all.length === 0) return '(there is none)';
  const named = all.slice(0, MOST_NAMED).map(shown).join(', ');
  return all.length > MOST_NAMED ? `${named} and ${all.length - MOST_NAMED} more` : named;
}
