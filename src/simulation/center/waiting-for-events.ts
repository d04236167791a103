import { Contact } from './contact';

interface Waiter {
  readonly events: readonly string[];
  readonly happened: (event: string) => void;
}

const WAITERS = new WeakMap<Contact, Waiter>();

/** Returns how to stop waiting. */
export function awaitEvents(contact: Contact, events: readonly string[], happened: (event: string) => void): () => void {
  if (events.length === 0) return () => undefined;
  WAITERS.set(contact, { events, happened });
  return () => { WAITERS.delete(contact); };
}

/** Something that a flow can wait for, e.g. `CustomerReturned`; whether one did. */
export function raiseEvent(contact: Contact, event: string): boolean {
  const waiter = WAITERS.get(contact);
  if (!waiter?.events.includes(event)) return false;
  waiter.happened(event);
  return true;
}
