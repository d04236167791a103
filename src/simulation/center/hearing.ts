import { FlowRun } from './flow-run';

/** Whether the customer is there to hear and to answer what the flow says: nobody is on the line of a callback that waits. */
export function customerHears({ role, contact }: FlowRun): boolean {
  return role !== 'creation' && (role !== 'customer-queue' || contact.at.connectedToSystem !== undefined);
}
