import type { FlowTypeName } from '../../language/flow-type';
import { CompiledAction, CompiledFlow } from '../../simulation/interpreter/compiled-flow';
import { ownBranches } from '../../simulation/interpreter/own-branches';

/** How often the parts of a flow, or of a module, were taken. */
export interface FlowCoverage {
  readonly name: string;
  readonly type: FlowTypeName;
  /** By their names. */
  readonly blocks: readonly BlockCoverage[];
}

export interface BlockCoverage {
  readonly name: string;
  /** The type of the action. */
  readonly type: string;
  /** How often a contact came to the block. */
  readonly taken: number;
  /** By their names. */
  readonly branches: readonly BranchCoverage[];
}

export interface BranchCoverage {
  /** `next`, the operand of a condition, the type of an error. */
  readonly name: string;
  readonly taken: number;
}

/** A flow that nobody has run. */
export function untouched({ name, type, actions }: CompiledFlow): FlowCoverage {
  return { name, type, blocks: [...actions.values()].map(untouchedBlock).sort(byName) };
}

function untouchedBlock(action: CompiledAction): BlockCoverage {
  const branches = ownBranches(action).map((name) => ({ name, taken: 0 })).sort(byName);
  return { name: action.identifier, type: action.type, taken: 0, branches };
}

export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : Number(one.name > other.name);
}

/** The same for flows of the same name with the same blocks and branches, whatever they are deployed as. */
export function keyOf({ name, type, blocks }: FlowCoverage): string {
  return JSON.stringify([name, type, blocks.map((block) => [block.name, block.type, block.branches.map((branch) => branch.name)])]);
}
