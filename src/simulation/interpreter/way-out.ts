import { CompiledAction } from './compiled-flow';
import { holds } from './condition';
import { Exit } from './exit';

/** A branch, with what it is called: `next`, the operand of a condition, the type of an error. */
export interface Way {
  readonly label: string;
  readonly target: string;
}

/** The branch that an action is left by; undefined where the flow ends. */
export function wayOut(action: CompiledAction, exit: Exit): Way | undefined {
  switch (exit.by) {
    case 'next': return nextOf(action);
    case 'result': return action.conditions.find((condition) => holds(condition, exit.value)) ?? errorOf(action, 'NoMatchingCondition') ?? nextOf(action);
    case 'error': return errorOf(action, exit.type) ?? errorOf(action, 'NoMatchingError');
    default: return undefined;
  }
}

function nextOf({ next }: CompiledAction): Way | undefined {
  return next === undefined ? undefined : { label: 'next', target: next };
}

function errorOf({ errors }: CompiledAction, type: string): Way | undefined {
  const target = errors.get(type);
  return target === undefined ? undefined : { label: type, target };
}
