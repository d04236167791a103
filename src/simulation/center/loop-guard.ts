import { choices } from './choices';
import { BrokenFlowError, placeOf } from '../interpreter/broken-flow-error';
import { CompiledAction, CompiledFlow } from '../interpreter/compiled-flow';

/** So many actions without any time passing are an endless loop. */
const MOST_AT_ONCE = 10_000;

/** Finds a flow that goes round without ever waiting. */
export class LoopGuard {
  private instant = NaN;
  private count = 0;
  /** Those that are passed when nothing but the loop is left. */
  private blocks?: Set<string>;

  /** Called before each action of one run. */
  pass(now: number, flow: CompiledFlow, action: CompiledAction): void {
    if (this.instant !== now) this.startAt(now);
    if (++this.count <= MOST_AT_ONCE) return;
    this.blocks ??= new Set();
    this.blocks.add(`${flow.name} › ${action.identifier}`);
    if (this.count <= 2 * MOST_AT_ONCE) return;
    const problem = `the flow goes round without ever waiting, got the blocks ${choices(this.blocks)}; put something into the loop that takes time`;
    throw new BrokenFlowError(problem, placeOf(flow, action));
  }

  private startAt(now: number): void {
    this.instant = now;
    this.count = 0;
    this.blocks = undefined;
  }
}
