import { Agent, HandState } from './agent';
import { abandonCallback } from './calling-back';
import type { Center } from './center';
import { Contact } from './contact';
import { endContact, freeAgent } from './ending';
import { accept, refuse } from './offering';
import { putBack } from './queueing';
import { handOf, situationOf } from './situation';
import { agentLeaves } from './transferring';
import { shown } from '../../language/problems';

// What agents do by hand. What does not fit the state of things is an error of whoever lets them do it.

export function acceptOffer(center: Center, agent: Agent, contact: Contact): void {
  requireHand(center, agent, contact, 'accepts', 'offered');
  accept(center, contact, agent);
}

export function rejectOffer(center: Center, agent: Agent, contact: Contact): void {
  requireHand(center, agent, contact, 'rejects', 'offered');
  refuse(center, contact, agent, 'rejected');
}

/** After a missed contact (OF-4), or at the end of after-contact work: the slot is free again. */
export function clearContact(center: Center, agent: Agent, contact: Contact): void {
  requireHand(center, agent, contact, 'clears', 'missed', 'after-contact-work');
  center.setHand(agent, contact);
}

/** An agent who has an offer, and hangs up, rejects it. */
export function agentHangsUp(center: Center, agent: Agent, contact: Contact): void {
  requireHand(center, agent, contact, 'hangs up on', 'offered', 'connecting', 'connected');
  if (contact.state === 'offered') return refuse(center, contact, agent, 'rejected');
  if (agentLeaves(center, agent, contact)) return;
  if (contact.state === 'connected') return endContact(center, contact, 'AGENT_DISCONNECT');
  if (contact.callsFirst === 'agent') return abandonCallback(center, contact);
  if (contact.method === 'OUTBOUND') return endContact(center, contact, contact.stopRinging ? 'TELECOM_ORIGINATOR_CANCEL' : 'AGENT_DISCONNECT');
  giveBack(center, agent, contact);
}

/** The agent was lost in a whisper: the customer waits again, at the same place (DL-6). */
function giveBack(center: Center, agent: Agent, contact: Contact): void {
  center.breakOff(contact);
  freeAgent(center, contact);
  center.trace.note('contact-changed', { contact, what: `agent ${agent.name} lost` });
  putBack(center, contact);
}

function requireHand(center: Center, agent: Agent, contact: Contact, what: string, ...states: HandState[]): void {
  const state = agent.hand.get(contact);
  if (state !== undefined && states.includes(state)) return;
  const wrong = `agent ${shown(agent.name)} ${what} a contact that would have to be ${states.join(' or ')} with the agent`;
  throw new Error(`${wrong}, got ${situationOf(center, contact)}; let time pass until it is, or do something with what the agent has: ${handOf(agent)}`);
}
