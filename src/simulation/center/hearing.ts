import type { Center } from './center';
import type { Contact } from './contact';
import { FlowRole, FlowRun } from './flow-run';

const FOR_AGENTS: readonly FlowRole[] = ['agent-whisper', 'agent-hold'];

/** The customer, or an agent, of whom the name is known. */
export interface Hearer {
  readonly to: 'customer' | 'agent';
  readonly agent?: string;
}

/**
 * Who hears what the flow says, and may press keys; nobody is on the line of a callback that waits. A flow of a transfer speaks to
 * the agent who transfers, a whisper to the one who has accepted.
 */
export function hearerOf({ role, contact }: FlowRun): Hearer | undefined {
  const { consultation, agent, customerOnLine } = contact;
  if (FOR_AGENTS.includes(role)) return { to: 'agent', agent };
  if (consultation?.target === contact) return { to: 'agent', agent: consultation.agent };
  return customerOnLine ? { to: 'customer' } : undefined;
}

/** Messages about a wrong moment quote what was heard last, because that is where whoever reads them is in the story. */
export function hear(center: Center, run: FlowRun, hearer: Hearer, texts: readonly string[]): void {
  const { contact } = run;
  run.saying = texts;
  for (const text of texts) {
    contact.lastSaid = text;
    center.trace.note('said', { contact, ...hearer, text });
  }
}

/** The agent who transfers has left, and the customer, who is on the line now, hears the rest. */
export function hearRest(center: Center, { runs }: Contact): void {
  for (const run of runs) {
    const hearer = hearerOf(run);
    if (hearer?.to === 'customer') hear(center, run, hearer, run.saying);
  }
}
