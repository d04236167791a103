import { ActionStep } from './action-step';
import { CompiledAction, CompiledFlow } from './compiled-flow';
import { Exit } from './exit';
import { Asking } from './requests';
import { Scope } from './scope';

/** What happened at an action; for transcripts and coverage. */
export interface Passed {
  readonly flow: CompiledFlow;
  readonly action: CompiledAction;
  /** The branch by its label: `next`, the operands of a condition, the type of an error; undefined where the flow ended. */
  readonly branch?: string;
}

export interface FlowRunOptions {
  readonly stepOf: (type: string) => ActionStep | undefined;
  readonly passed: (what: Passed) => void;
  /** Called before each action; throws for a flow that goes round without ever waiting. */
  readonly tick: (flow: CompiledFlow, action: CompiledAction) => void;
}

/** A flow that cannot go on, which the checks would have said before. */
export class BrokenFlowError extends Error {}

/** Runs a flow from its start to its end, for as long as its contact lives. */
export function* runFlow(flow: CompiledFlow, scope: Scope, options: FlowRunOptions): Asking<void> {
  let action = actionAt(flow, flow.start);
  for (;;) {
    options.tick(flow, action);
    const step = options.stepOf(action.type);
    if (!step) throw new BrokenFlowError(`flow ${flow.name}, block ${action.identifier}: no action has the type ${action.type}`);
    const exit = yield* step(action, scope);
    const way = wayOut(action, exit);
    options.passed({ flow, action, branch: way?.label });
    if (!way) return;
    action = actionAt(flow, way.target);
  }
}

function actionAt(flow: CompiledFlow, identifier: string): CompiledAction {
  const action = flow.actions.get(identifier);
  if (!action) throw new BrokenFlowError(`flow ${flow.name}: there is no block ${identifier}`);
  return action;
}

interface Way {
  readonly label: string;
  readonly target: string;
}

/** An error without a branch of its own takes the general one; one without any ends the flow. */
function wayOut(action: CompiledAction, exit: Exit): Way | undefined {
  if (exit.by === 'end') return undefined;
  if (exit.by === 'next') return action.next === undefined ? undefined : { label: 'next', target: action.next };
  if (exit.by === 'condition') {
    const found = action.conditions.find(({ operands }) => operands.join('\n') === exit.operands.join('\n'));
    return found && { label: exit.operands.join(', '), target: found.target };
  }
  const type = action.errors.has(exit.type) ? exit.type : 'NoMatchingError';
  const target = action.errors.get(type);
  return target === undefined ? undefined : { label: type, target };
}
