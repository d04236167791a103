import type { Center } from './center';
import { Contact } from './contact';
import { FlowRun } from './flow-run';

/** Who hears what the flow says, and may press keys; nobody is on the line of a callback that waits. */
export function hearerOf({ role, contact }: FlowRun): 'customer' | 'agent' | undefined {
  if (role === 'agent-whisper' || role === 'agent-hold' || contact.consultation?.target === contact) return 'agent';
  return contact.customerOnLine ? 'customer' : undefined;
}

/** Messages about a wrong moment quote what was heard last, because that is where whoever reads them is in the story. */
export function hear(center: Center, contact: Contact, to: 'customer' | 'agent', text: string): void {
  contact.lastSaid = text;
  center.trace.note('said', { contact, to, text });
}
