import { endCall } from './calls-under-way';
import type { Center } from './center';
import { Contact, DisconnectReason, EndedBy } from './contact';
import { startDisconnectFlow } from './disconnect-flow';
import { resume } from './holding';
import { withdraw } from './offering';
import { dequeue } from './queueing';
import { endConsultation } from './transferring';

/** The contact is over: no flow runs for it any more, nobody is offered it, and its agent goes to after-contact work. */
export function endContact(center: Center, contact: Contact, reason: DisconnectReason, endedBy?: EndedBy): void {
  if (contact.state === 'ended') return;
  const { state } = contact;
  contact.state = 'ended';
  contact.disconnectReason = reason;
  contact.endedBy = endedBy;
  contact.at.disconnect = center.now;
  endCall(center, contact);
  if (contact.expiry?.contact === contact) contact.expiry.appointment.calledOff = true;
  resume(center, contact);
  contact.stopRinging?.();
  contact.stopRinging = undefined;
  center.breakOff(contact);
  if (state === 'offered') withdraw(center, contact);
  dequeue(center, contact, 'ended');
  if (state === 'connected' || state === 'connecting') freeAgent(center, contact);
  center.trace.note('contact-ended', { contact });
  contact.whenSettled?.();
  startDisconnectFlow(center, contact);
  endConsultation(center, contact, reason);
}

/** From the contact to after-contact work, which ends by itself after a while, or by hand. */
export function freeAgent(center: Center, contact: Contact): void {
  const agent = center.agents.get(contact.agent ?? '');
  if (!agent) return;
  const { afterContactWork } = agent.props;
  contact.work.afterContactWorkFrom = center.now;
  center.setHand(agent, contact, 'after-contact-work');
  if (afterContactWork === undefined) return;
  center.timeline.after(afterContactWork, () => { if (agent.hand.get(contact) === 'after-contact-work') center.setHand(agent, contact); });
}
