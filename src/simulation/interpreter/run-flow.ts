import { ActionStep, Frame } from './action-step';
import { BrokenFlowError, placeOf } from './broken-flow-error';
import { CompiledAction, CompiledFlow } from './compiled-flow';
import { END, Exit } from './exit';
import { Asking } from './requests';
import { Scope } from './scope';
import { Way, wayOut } from './way-out';
import { shown } from '../../language/problems';

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

/** Runs a flow from its start to its end, for as long as its contact lives, and says how it ended. */
export function* runFlow(flow: CompiledFlow, scope: Scope, options: FlowRunOptions): Asking<Exit> {
  const frame: Frame = { runInside: (inner, itsScope) => runFlow(inner, itsScope, options) };
  let action = startOf(flow);
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
    action = targetOf(flow, action, way);
  }
}

function startOf(flow: CompiledFlow): CompiledAction {
  const action = flow.actions.get(flow.start);
  if (action) return action;
  throw new BrokenFlowError(`the flow starts with a block that it does not have, got ${shown(flow.start)}; start with one of its blocks`, placeOf(flow));
}

function targetOf(flow: CompiledFlow, from: CompiledAction, { label, target }: Way): CompiledAction {
  const action = flow.actions.get(target);
  if (action) return action;
  const problem = `the branch ${shown(label)} leads to a block that the flow does not have, got ${shown(target)}; lead it to one of its blocks`;
  throw new BrokenFlowError(problem, placeOf(flow, from));
}
