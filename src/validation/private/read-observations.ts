import { Filling, Read } from './data-flow';
import { Observation, RuleContext } from '../rule';

/** One observation for each block that reads what `isBad`; its place is the first parameter that does. */
export function readObservations(
  { dataFlow }: RuleContext, isRead: (read: Read) => boolean, isBad: (filling: Filling, read: Read) => boolean,
  say: (paths: string, filling: Filling) => Pick<Observation, 'fact' | 'remedy'>,
): Observation[] {
  const byBlock = new Map<string, Read[]>();
  for (const read of dataFlow.reads.filter(isRead)) {
    if (isBad(dataFlow.filling(read), read)) byBlock.set(read.block, [...(byBlock.get(read.block) ?? []), read]);
  }
  return [...byBlock].map(([block, reads]) => ({
    block,
    place: reads[0].place,
    ...say([...new Set(reads.map(({ path }) => path))].join(', '), dataFlow.filling(reads[0])),
  }));
}

/** A missing value matches no test, so that a check is the safe way to look at what may have failed. */
export function isTest({ graph }: RuleContext, block: string): boolean {
  return graph.get(block)?.spec?.category === 'check';
}

/** Names of blocks for a sentence. */
export function quoted(blocks: readonly string[]): string {
  return blocks.map((block) => `"${block}"`).join(', ');
}
