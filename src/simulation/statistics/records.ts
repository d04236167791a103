import type { Center } from '../center/center';
import { Contact } from '../center/contact';
import { ContactRecord, recordOf } from '../center/contact-record';

export type RecordListener = (record: ContactRecord) => void;

/** Hands on the record of each contact when nothing in it will change any more, and then lets go of the contact. */
export class Records {
  /** Handed on, but the contact that follows can still change them. */
  private readonly kept = new Set<Contact>();

  constructor(private readonly center: Center, private readonly listener?: RecordListener) {
    center.trace.on('contact-ended', ({ contact }) => this.settle(contact));
    center.trace.on('agent-hand', ({ contact, state }) => { if (state === undefined) this.settle(contact); });
  }

  private settle(contact: Contact): void {
    if (!this.center.contacts.has(contact.id) || this.kept.has(contact) || !this.isSettled(contact)) return;
    this.listener?.(recordOf(this.center, contact));
    this.kept.add(contact);
    this.letGo(contact);
  }

  /** Over, and without any work left. */
  private isSettled(contact: Contact): boolean {
    return contact.state === 'ended' && this.center.agents.get(contact.agent ?? '')?.hand.has(contact) !== true;
  }

  private letGo(contact: Contact): void {
    const { contacts } = this.center;
    if (contacts.has(contact.nextId ?? '')) return;
    this.kept.delete(contact);
    contacts.delete(contact.id);
    const before = contacts.get(contact.links.previousId ?? '');
    if (before && this.kept.has(before)) this.letGo(before);
  }
}
