import type { Contact } from '../simulation/center/contact';
import type { Trace } from '../simulation/center/trace';

/** A block that a flow has gone through. */
export interface Step {
  /** The name of the flow. */
  readonly flow: string;
  /** The identifier of the action. */
  readonly block: string;
  /** How the flow left it: `next`, the operand of a condition, the type of an error; undefined where it ended. */
  readonly branch?: string;
}

/** The ways of all contacts. */
export class Paths {
  private readonly steps = new WeakMap<Contact, Step[]>();

  constructor(trace: Trace) {
    trace.on('action', ({ contact, passed: { flow, action, branch } }) => {
      const step = { flow: flow.name, block: action.identifier, branch };
      const path = this.steps.get(contact);
      if (path) path.push(step);
      else this.steps.set(contact, [step]);
    });
  }

  of(contact: Contact): readonly Step[] {
    return this.steps.get(contact) ?? [];
  }
}
