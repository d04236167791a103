import type { Center } from './center';
import { FlowRole, FlowRun } from './flow-run';

const FOR_AGENTS: readonly FlowRole[] = ['agent-whisper', 'agent-hold'];

/** Who hears what the flow says, and may press keys; nobody is on the line of a callback that waits. */
export function hearerOf({ role, contact }: FlowRun): 'customer' | 'agent' | undefined {
  if (FOR_AGENTS.includes(role) || contact.consultation?.target === contact) return 'agent';
  return contact.customerOnLine ? 'customer' : undefined;
}

/**
 * A flow of a transfer speaks to the agent who transfers, a whisper to the one who has accepted. Messages about a wrong moment quote
 * what was heard last, because that is where whoever reads them is in the story.
 */
export function hear(center: Center, { role, contact }: FlowRun, to: 'customer' | 'agent', text: string): void {
  contact.lastSaid = text;
  if (to === 'customer') return center.trace.note('said', { contact, to, text });
  const agent = FOR_AGENTS.includes(role) ? contact.agent : contact.consultation?.agent;
  center.trace.note('said', { contact, to, agent, text });
}
