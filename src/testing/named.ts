/** What has a name, and lives under an ARN. */
interface Named {
  readonly name: string;
}

const MOST_SHOWN = 12;

/**
 * The one thing of a kind that a name or an ARN means. A template often knows no more than the beginning of a name, so a part of
 * one is enough if nothing else has it.
 */
export function byName<T extends Named>(kind: string, all: ReadonlyMap<string, T>, name: string): [arn: string, T] {
  const entries = [...new Map([...all].map((entry) => [entry[1], entry])).values()];
  const candidates = [
    [...all].filter(([arn]) => arn === name),
    entries.filter(([, one]) => one.name === name),
    entries.filter(([, one]) => one.name.toLowerCase().includes(name.toLowerCase())),
  ].find((some) => some.length > 0) ?? [];
  if (candidates.length === 1) return candidates[0];
  const names = (candidates.length > 1 ? candidates : entries).map(([, one]) => `"${one.name}"`);
  throw new Error(`the ${kind} ${candidates.length > 1 ? 'is not the only one of its name' : 'does not exist'}, got "${name}"; use ${choice(names)}`);
}

function choice(names: readonly string[]): string {
  if (names.length === 0) return 'one that the template makes: there is none';
  const more = names.length - MOST_SHOWN;
  return `one of ${names.slice(0, MOST_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
