import { BlockCoverage, FlowCoverage } from './flow-coverage';

interface BlockCounts {
  taken: number;
  readonly branches: Map<string, number>;
}

/** Counts what is taken of one flow. */
export class FlowCounts {
  private readonly blocks: ReadonlyMap<string, BlockCounts>;

  constructor(private readonly start: FlowCoverage) {
    this.blocks = new Map(start.blocks.map((block) => [block.name, countsOf(block)]));
  }

  /** A contact has been at a block, and left it by a branch unless the flow came to its end there. */
  count(name: string, branch: string | undefined): void {
    const block = this.blocks.get(name)!;
    block.taken++;
    if (branch !== undefined) addTo(block, branch, 1);
  }

  /** Counts what was counted elsewhere of the same flow. */
  add({ blocks }: FlowCoverage): void {
    for (const { name, taken, branches } of blocks) {
      const block = this.blocks.get(name)!;
      block.taken += taken;
      for (const branch of branches) addTo(block, branch.name, branch.taken);
    }
  }

  get coverage(): FlowCoverage {
    return { ...this.start, blocks: this.start.blocks.map((block) => this.coverageOf(block)) };
  }

  private coverageOf(block: BlockCoverage): BlockCoverage {
    const { taken, branches } = this.blocks.get(block.name)!;
    return { ...block, taken, branches: block.branches.map(({ name }) => ({ name, taken: branches.get(name)! })) };
  }
}

function countsOf({ taken, branches }: BlockCoverage): BlockCounts {
  return { taken, branches: new Map(branches.map((branch) => [branch.name, branch.taken])) };
}

/** What only repeats another branch has no count of its own. */
function addTo({ branches }: BlockCounts, name: string, times: number): void {
  const count = branches.get(name);
  if (count !== undefined) branches.set(name, count + times);
}
