import { Agent } from './agent';
import { callBack } from './calling-back';
import type { Center } from './center';
import { Contact } from './contact';
import { dequeue } from './queueing';
import { startWhisper } from './whispers';

/** An agent has accepted: the whispers of the initiation method, in their order, and then the two talk. */
export function connect(center: Center, contact: Contact, agent: Agent): void {
  center.breakOff(contact, 'customer-queue');
  dequeue(center, contact, 'accepted');
  contact.state = 'connecting';
  if (contact.callsFirst === 'agent') return callBack(center, contact, agent);
  startWhisper(center, contact, 'agent-whisper').whenOver(
    () => startWhisper(center, contact, 'customer-whisper').whenOver(() => join(center, contact, agent)));
}

export function join(center: Center, contact: Contact, agent: Agent): void {
  contact.state = 'connected';
  contact.at.connectedToAgent = center.now;
  center.setHand(agent, contact, 'connected');
  center.trace.note('joined', { contact, agent: agent.name });
}
