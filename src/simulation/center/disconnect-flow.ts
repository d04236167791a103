import { beginCall } from './calls-under-way';
import type { Center } from './center';
import { Contact } from './contact';
import { endContact } from './ending';
import { followUp } from './follow-up';

/** The agent, or another side, has gone and the customer is still there: the disconnect flow, in a contact of its own. */
export function startDisconnectFlow(center: Center, before: Contact): void {
  const flow = before.slots.get('disconnect');
  const { disconnectReason: reason, customerOnLine, consultation, endedBy } = before;
  if (flow === undefined || !customerOnLine || endedBy !== undefined || consultation?.target === before) return;
  if (reason !== 'AGENT_DISCONNECT' && reason !== 'THIRD_PARTY_DISCONNECT') return;
  const contact = followUp(center, before, 'DISCONNECT');
  contact.customerOnLine = true;
  contact.at.connectedToSystem = center.now;
  beginCall(center, contact);
  contact.systemNumber = before.systemNumber;
  center.run(contact, flow, 'disconnect', () => { if (contact.state === 'flow') endContact(center, contact, 'CONTACT_FLOW_DISCONNECT'); });
}
