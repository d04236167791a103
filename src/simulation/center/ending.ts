import type { Center } from './center';
import { Contact, DisconnectReason } from './contact';
import { withdraw } from './offering';
import { dequeue } from './queueing';

/** The contact is over: no flow runs for it any more, nobody is offered it, and its agent goes to after-contact work. */
export function endContact(center: Center, contact: Contact, reason: DisconnectReason): void {
  if (contact.state === 'ended') return;
  const { state } = contact;
  contact.state = 'ended';
  contact.disconnectReason = reason;
  contact.at.disconnect = center.now;
  center.breakOff(contact);
  if (state === 'offered') withdraw(center, contact);
  dequeue(center, contact, 'ended');
  if (state === 'connected' || state === 'connecting') freeAgent(center, contact);
  center.trace.note('contact-ended', { contact });
}

function freeAgent(center: Center, contact: Contact): void {
  const agent = center.agents.get(contact.agent ?? '');
  if (!agent) return;
  const { afterContactWork } = agent.props;
  center.setHand(agent, contact, 'after-contact-work');
  if (afterContactWork === undefined) return;
  center.timeline.after(afterContactWork, () => { if (agent.hand.get(contact) === 'after-contact-work') center.setHand(agent, contact); });
}
