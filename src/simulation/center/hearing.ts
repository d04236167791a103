import { FlowRun } from './flow-run';

/** Who hears what the flow says, and may press keys; nobody is on the line of a callback that waits. */
export function hearerOf({ role, contact }: FlowRun): 'customer' | 'agent' | undefined {
  if (role === 'agent-whisper' || role === 'agent-hold' || contact.consultation?.target === contact) return 'agent';
  return contact.customerOnLine ? 'customer' : undefined;
}
