import type { Agent } from '../../../simulation/center/agent';
import type { Contact } from '../../../simulation/center/contact';
import type { Waiting } from '../../../simulation/routing/waiting';
import type { Situation } from '../situation';

export type WaitingContact = Contact & { readonly waiting: Waiting };

export function waits(contact: Contact | undefined): contact is WaitingContact {
  return contact?.state === 'in-queue' && contact.waiting !== undefined;
}

/** How old a contact must be before the agent may take it (RT-2); undefined for one who may never take it. */
export function delayFor({ name, serving: { profile } }: Agent, { queue, channel, agent }: Waiting): number | undefined {
  if (agent !== undefined) return agent === name ? 0 : undefined;
  return profile.entries.find((entry) => entry.queue === queue && entry.channel === channel)?.delay;
}

/** The agents who would get the contact, if they were free. */
export function serversOf({ center }: Situation, { waiting }: WaitingContact): Agent[] {
  return [...center.agents.values()].filter((agent) => delayFor(agent, waiting) !== undefined);
}
