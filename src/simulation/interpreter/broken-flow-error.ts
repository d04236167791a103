import { CompiledAction, CompiledFlow } from './compiled-flow';
import { shown } from '../../language/problems';

/** A flow that cannot go on, which the checks would have said before. */
export class BrokenFlowError extends Error {
  /** @param place where a flow is broken; whoever runs the flow adds it where it is not known yet */
  constructor(readonly problem: string, readonly place?: string) {
    super(place === undefined ? problem : `${place}: ${problem}`);
    this.name = 'BrokenFlowError';
  }
}

export function placeOf(flow: CompiledFlow, action?: CompiledAction): string {
  return `flow ${shown(flow.name)}${action ? `, block ${shown(action.identifier)}` : ''}`;
}
