import { Cloud } from './cloud';
import { FaultKind } from './faults';
import { Report } from './runtime/report';
import { FunctionOutcome, Invoker } from '../center/functions';

const THREW: FunctionOutcome = { kind: 'threw', took: 0 };

/** Faults with which the function does not run. */
const REFUSALS: Partial<Record<FaultKind, FunctionOutcome>> = {
  'throttled': { kind: 'throttled', took: 0 }, 'server-error': { kind: 'unavailable', took: 0 }, 'reset': THREW,
};

/** Who calls in the name of a flow, for faults. */
export const FLOW = 'flow';

const BY_FLOW = { by: 'flow' } as const;

/**
 * Runs the functions that flows invoke. Only those that are associated with the instance run. How long an invocation takes in the
 * simulation is up to the caller, because what it takes here says nothing about the service.
 */
export function invokerOf(cloud: Cloud, durationOf: (report: Report) => number = () => 0): Invoker {
  return ({ functionArn, event, asynchronous }, done) => {
    if (!cloud.mayFlowsInvoke(functionArn)) {
      cloud.trace.note('warning', { text: `function ${functionArn} is invoked, but it is not there, or not associated with the instance; the invocation fails` });
      return done(THREW);
    }
    if (asynchronous) return cloud.invokeLater(functionArn, event, BY_FLOW);
    const fault = faultOf(cloud);
    const refusal = fault && REFUSALS[fault];
    if (refusal) return done(refusal);
    if (fault === 'timeout') return;
    cloud.functions.invoke(functionArn, event, BY_FLOW, (report) => {
      if (fault === 'late') return;
      cloud.at(report.ended, () => done(fault ? THREW : outcomeOf(report, durationOf(report))));
    });
  };
}

function faultOf({ faults, trace }: Cloud): FaultKind | undefined {
  const call = { service: 'lambda', operation: 'Invoke', input: {}, caller: FLOW };
  const fault = faults.ofCall(call);
  if (fault) trace.note('api-called', { ...call, fault });
  return fault;
}

function outcomeOf({ outcome }: Report, took: number): FunctionOutcome {
  return outcome.kind === 'answered' ? { kind: 'returned', value: outcome.answer, took } : { kind: 'threw', took };
}
