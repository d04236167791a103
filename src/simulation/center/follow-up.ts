import type { Center } from './center';
import { Contact, InitiationMethod } from './contact';

/** A contact that comes out of another one, linked both ways (CR-3), with what it takes over (CR-10). */
export function followUp(center: Center, before: Contact, method: InitiationMethod, channel = before.channel): Contact {
  const contact = center.newContact(method, channel, before.customerNumber, { initialId: before.links.initialId, previousId: before.id });
  before.nextId = contact.id;
  contact.writer = before.writer;
  contact.inherit(before);
  contact.callStartedAt = before.callStartedAt;
  return contact;
}
