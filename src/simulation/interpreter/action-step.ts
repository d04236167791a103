import { CompiledAction } from './compiled-flow';
import { Exit } from './exit';
import { Asking } from './requests';
import { Scope } from './scope';

/** What an action does: asks the world, one question after the other, and says by which way the flow goes on. */
export type ActionStep = (action: CompiledAction, scope: Scope) => Asking<Exit>;
