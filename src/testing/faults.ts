import { byName } from './named';
import type { World } from './world';
import type { EventFault, Fault } from '../simulation/cloud/faults';
import { FLOW } from '../simulation/cloud/invoker';

/** What fails from now on; whatever begins a fault gives back what ends it. */
export class SimulatedFaults {
  constructor(private readonly world: World) {}

  /** Calls to services. The caller is a function, by a part of its name, or `flow` where a flow invokes a function. */
  add(fault: Fault): () => void {
    const { model, cloud } = this.world;
    const { caller } = fault;
    const name = caller === undefined || caller === FLOW ? caller : byName('function', model.functions, caller)[1].name;
    return cloud.faults.add({ ...fault, caller: name });
  }

  /** The events of contacts. */
  addForEvents(fault: EventFault): () => void {
    return this.world.cloud.faults.addForEvents(fault);
  }
}
