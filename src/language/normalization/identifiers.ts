import { FlowAction } from '../action';
import { isIdentifier } from '../identifier';
import { MAX_IDENTIFIER_CHARACTERS } from '../limits';

/** Room for a number behind the type. */
const MAX_TYPE_CHARACTERS = MAX_IDENTIFIER_CHARACTERS - 5;

/**
 * An identifier for each action, in the order given: the name that somebody gave it, or else its type and a number.
 * Targets that no action has keep their meaning, so that none of them becomes a name.
 */
export function stableIdentifiers(ordered: readonly FlowAction[], nameOf: (action: FlowAction) => string): string[] {
  const known = new Set(ordered.map(({ json }) => json.Identifier));
  const taken = new Set(ordered.flatMap(({ edges }) => edges.map(({ target }) => target)).filter((target) => !known.has(target)));
  const kept = ordered.map((action) => {
    const name = nameOf(action);
    if (!isIdentifier(name) || taken.has(name)) return undefined;
    taken.add(name);
    return name;
  });
  return ordered.map((action, index) => kept[index] ?? numbered(typeName(action), taken));
}

function typeName({ type }: FlowAction): string {
  const name = type.replace(/[^A-Za-z0-9]/g, '').slice(0, MAX_TYPE_CHARACTERS);
  return name === '' ? 'Action' : name;
}

function numbered(type: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${type} ${number}`)) number += 1;
  taken.add(`${type} ${number}`);
  return `${type} ${number}`;
}
