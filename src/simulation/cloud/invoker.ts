import { Cloud } from './cloud';
import { FaultKind } from './faults';
import { Report } from './runtime/report';
import type { Json, JsonObject } from '../../language/json';

/** What a flow asks a function, and what it hears. `took` is in milliseconds of the simulation. */
export interface FlowInvocation {
  readonly functionArn: string;
  readonly event: JsonObject;
  readonly asynchronous: boolean;
}

export type InvocationOutcome =
  | { readonly kind: 'returned'; readonly value: Json; readonly took: number }
  | { readonly kind: 'threw'; readonly took: number }
  /** The service tries again. */
  | { readonly kind: 'throttled' | 'unavailable'; readonly took: number };

const THREW: InvocationOutcome = { kind: 'threw', took: 0 };

/** Faults with which the function does not run. */
const REFUSALS: Partial<Record<FaultKind, InvocationOutcome>> = {
  'throttled': { kind: 'throttled', took: 0 }, 'server-error': { kind: 'unavailable', took: 0 }, 'reset': THREW,
};

/** Who calls in the name of a flow, for faults. */
export const FLOW = 'flow';

/**
 * Runs the functions that flows invoke. Only those that are associated with the instance run. How long an invocation takes in the
 * simulation is up to the caller, because what it takes here says nothing about the service.
 */
export function invokerOf(cloud: Cloud, durationOf: (report: Report) => number = () => 0) {
  return ({ functionArn, event, asynchronous }: FlowInvocation, done: (outcome: InvocationOutcome) => void): void => {
    if (!cloud.mayFlowsInvoke(functionArn)) return done(THREW);
    if (asynchronous) return cloud.invokeLater(functionArn, event);
    const fault = cloud.faults.ofCall({ service: 'lambda', operation: 'Invoke', input: {}, caller: FLOW });
    const refusal = fault && REFUSALS[fault];
    if (refusal) return done(refusal);
    if (fault === 'timeout') return;
    cloud.functions.invoke(functionArn, event, (report) => {
      if (fault === 'late') return;
      cloud.at(report.ended, () => done(fault ? THREW : outcomeOf(report, durationOf(report))));
    });
  };
}

function outcomeOf({ outcome }: Report, took: number): InvocationOutcome {
  return outcome.kind === 'answered' ? { kind: 'returned', value: outcome.answer, took } : { kind: 'threw', took };
}
