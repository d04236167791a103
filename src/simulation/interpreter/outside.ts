import { ActionStep } from './action-step';
import { ERROR_TYPES } from './error-types';
import { Exit, failed, NEXT, result } from './exit';
import { ask, OutsideAnswer } from './requests';
import { Scope } from './scope';
import type { JsonObject } from '../../language/json';

/** An action whose work is done by a service that is not simulated. */
export interface Outside {
  /** The branch that it takes where nobody says what the service answers; undefined for a type that nobody knows. */
  readonly otherwise?: string;
  /** How long it waits for somebody before that, in milliseconds; no time if left out. */
  readonly waits?: (parameters: JsonObject, scope: Scope) => number;
  /** The namespace that its values go to. */
  readonly fills?: string;
  /** Whether the values are added to what is there already. */
  readonly adds?: boolean;
}

/** Asks the world outside, keeps the values, and goes on by the branch that it names. */
export function outsideStep({ otherwise, waits, fills, adds = false }: Outside): ActionStep {
  return function* ({ type, parameters }, scope) {
    const after = waits?.(parameters, scope) ?? 0;
    const answer = yield* ask('outside', { what: type, parameters: scope.deep(parameters) as JsonObject, otherwise, after });
    if (fills !== undefined && answer.values) scope.fill(fills, adds ? { ...scope.held(fills), ...answer.values } : answer.values);
    return exitBy(answer);
  };
}

function exitBy({ branch }: OutsideAnswer): Exit {
  if (branch === 'next') return NEXT;
  return ERROR_TYPES.has(branch) ? failed(branch) : result(branch);
}
