import { isIdentifier } from '../identifier';
import { OldBlock } from './old-block';

/**
 * An identifier for every block: its name where it has one, or else its id. What the service would refuse, and what is
 * taken already, makes way for a number.
 */
export function identifiersOf(blocks: readonly OldBlock[]): { byIndex: string[]; byId: Map<string, string> } {
  const taken = new Set<string>();
  const byId = new Map<string, string>();
  const byIndex = blocks.map((block) => {
    const identifier = [blockName(block), block.id].find((name): name is string => name !== undefined && free(name, taken)) ?? numbered(block, taken);
    taken.add(identifier);
    if (!byId.has(block.id)) byId.set(block.id, identifier);
    return identifier;
  });
  return { byIndex, byId };
}

export function blockName({ json, metadata }: OldBlock): string | undefined {
  const name = metadata.friendlyName ?? metadata.name ?? json.name;
  return typeof name === 'string' ? name : undefined;
}

function free(name: string, taken: ReadonlySet<string>): boolean {
  return isIdentifier(name) && !taken.has(name);
}

function numbered({ index }: OldBlock, taken: ReadonlySet<string>): string {
  let name = `Block ${index + 1}`;
  while (taken.has(name)) name += ' again';
  return name;
}
