import type { Center } from './center';
import type { Contact } from './contact';
import { FlowRun } from './flow-run';

/** The customer, or an agent, of whom the name is known. */
export interface Hearer {
  readonly to: 'customer' | 'agent';
  readonly agent?: string;
}

/**
 * Who hears what the flow says, and may press keys; nobody is on the line of a callback that waits. In a transfer it is the agent
 * who transfers, save for what is for the agent who takes the contact.
 */
export function hearerOf({ role, contact }: FlowRun): Hearer | undefined {
  const { consultation, agent, customerOnLine } = contact;
  if (role === 'agent-whisper' || role === 'agent-hold') return { to: 'agent', agent };
  if (consultation?.target === contact) return { to: 'agent', agent: consultation.agent };
  return customerOnLine ? { to: 'customer' } : undefined;
}

export function speak(center: Center, run: FlowRun, hearer: Hearer, texts: readonly string[]): void {
  run.saying = texts;
  for (const text of texts) center.trace.note('said', { contact: run.contact, ...hearer, text });
}

/** The agent who transfers has left, and the customer, who is on the line now, hears the rest. */
export function hearRest(center: Center, { runs }: Contact): void {
  for (const run of runs) {
    const hearer = hearerOf(run);
    if (hearer?.to === 'customer') speak(center, run, hearer, run.saying);
  }
}
