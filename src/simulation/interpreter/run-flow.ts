import { ActionStep, Frame } from './action-step';
import { CompiledAction, CompiledFlow } from './compiled-flow';
import { END, Exit } from './exit';
import { Asking } from './requests';
import { Scope } from './scope';
import { Way, wayOut } from './way-out';

/** What happened at an action; for transcripts and coverage. */
export interface Passed {
  readonly flow: CompiledFlow;
  readonly action: CompiledAction;
  /** The branch by its label: `next`, the operand of a condition, the type of an error; undefined where the flow ended, or was broken off. */
  readonly branch?: string;
}

export interface FlowRunOptions {
  readonly stepOf: (type: string) => ActionStep;
  readonly passed: (what: Passed) => void;
  /** Called before each action; throws for a flow that goes round without ever waiting. */
  readonly tick: (flow: CompiledFlow, action: CompiledAction) => void;
}

/** A flow that cannot go on, which the checks would have said before. */
export class BrokenFlowError extends Error {}

/** Runs a flow from its start to its end, for as long as its contact lives, and says how it ended. */
export function* runFlow(flow: CompiledFlow, scope: Scope, options: FlowRunOptions): Asking<Exit> {
  const frame: Frame = { runInside: (inner, itsScope) => runFlow(inner, itsScope, options) };
  let action = actionAt(flow, flow.start);
  for (;;) {
    options.tick(flow, action);
    let exit: Exit = END;
    let way: Way | undefined;
    // Many an action is never answered: the contact has gone on, or ended.
    try {
      exit = yield* options.stepOf(action.type)(action, scope, frame);
      way = wayOut(action, exit);
    } finally {
      options.passed({ flow, action, branch: way?.label });
    }
    if (!way) return exit.by === 'return' ? exit : END;
    action = actionAt(flow, way.target);
  }
}

function actionAt(flow: CompiledFlow, identifier: string): CompiledAction {
  const action = flow.actions.get(identifier);
  if (!action) throw new BrokenFlowError(`flow ${flow.name}: there is no block ${identifier}`);
  return action;
}
