import { CompiledAction, CompiledFlow } from './compiled-flow';
import { Exit } from './exit';
import { Asking } from './requests';
import { Scope } from './scope';

/** The run of a flow, for a step that runs another one inside of it. */
export interface Frame {
  /** Runs a module to its end, and says how it ended. */
  readonly runInside: (flow: CompiledFlow, scope: Scope) => Asking<Exit>;
}

/** What an action does: asks the world, one question after the other, and says by which way the flow goes on. */
export type ActionStep = (action: CompiledAction, scope: Scope, frame: Frame) => Asking<Exit>;
