import { createHash } from 'crypto';
import { BlockCoverage, byName, FlowCoverage, keyOf } from './flow-coverage';

/** How much of something was taken. */
export interface Share {
  readonly taken: number;
  readonly all: number;
}

/** One line of the table. */
export interface FlowShare {
  readonly name: string;
  readonly blocks: Share;
  readonly branches: Share;
}

const TELLING_DIGITS = 6;

/** The flows by their names. Flows that differ and have one name get digits of what they hold, the same in every run. */
export function titled(flows: readonly FlowCoverage[]): FlowCoverage[] {
  const isShared = (name: string) => flows.filter((flow) => flow.name === name).length > 1;
  return flows.map((flow) => isShared(flow.name) ? { ...flow, name: `${flow.name} #${digitsOf(flow)}` } : flow).sort(byName);
}

function digitsOf(flow: FlowCoverage): string {
  return createHash('sha256').update(keyOf(flow)).digest('hex').slice(0, TELLING_DIGITS);
}

export function shareOf({ name, blocks }: FlowCoverage): FlowShare {
  return { name, blocks: shareTaken(blocks), branches: shareTaken(blocks.flatMap(({ branches }) => branches)) };
}

function shareTaken(items: readonly { readonly taken: number }[]): Share {
  return { taken: items.filter(({ taken }) => taken > 0).length, all: items.length };
}

/** `flow › block › branch`; of a block that nobody came to, the block alone. */
export function untakenOf(flows: readonly FlowCoverage[]): string[] {
  return flows.flatMap(({ name, blocks }) => blocks.flatMap(untakenOfBlock).map((path) => [name, ...path].join(' › ')));
}

function untakenOfBlock({ name, taken, branches }: BlockCoverage): string[][] {
  if (taken === 0) return [[name]];
  return branches.filter((branch) => branch.taken === 0).map((branch) => [name, branch.name]);
}
