import { Contact } from './contact';
import { TraceEvent } from './trace';
import { Passed } from '../interpreter/run-flow';

/**
 * An event as a line of text, so that two simulations can be compared byte for byte. It must be written down at once: a contact
 * changes, and stands here for its id and its state.
 */
export function traceLine({ kind, at, ...details }: TraceEvent): string {
  return `${new Date(at).toISOString()} ${kind} ${JSON.stringify(details, short)}`;
}

/** What belongs to the model goes by its names. */
function short(key: string, value: unknown): unknown {
  if (value instanceof Contact) return `${value.id} ${value.state}`;
  if (key !== 'passed') return value;
  const { flow, action, branch } = value as Passed;
  return { flow: flow.name, action: action.identifier, branch };
}
