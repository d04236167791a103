import type { Subject } from './matchers/matcher';
import type { Step } from './paths';
import type { World } from './world';
import { Contact, ContactState } from '../simulation/center/contact';
import { ContactRecord, recordOf } from '../simulation/center/contact-record';

/** A contact as a test sees it, now and later. */
export class SimulatedContact implements Subject {
  constructor(private readonly world: World, private readonly contact: Contact) {}

  get contactId(): string {
    return this.contact.id;
  }

  get state(): ContactState {
    return this.contact.state;
  }

  /** What the contact record says at this moment, with the names of the service. */
  get record(): ContactRecord {
    return recordOf(this.world.center, this.contact);
  }

  /** The blocks that flows have gone through for the contact, in their order. */
  get path(): readonly Step[] {
    return this.world.paths.of(this.contact);
  }

  get attributes(): Readonly<Record<string, string>> {
    return this.contact.attributes;
  }

  /** The contact that came out of this one, e.g. the callback; undefined if none did. */
  get next(): SimulatedContact | undefined {
    const next = this.world.center.contacts.get(this.contact.nextId ?? '');
    return next && new SimulatedContact(this.world, next);
  }

  /** @internal */
  get _title(): string {
    return `contact ${this.contactId} (${this.contact.method})`;
  }

  /** @internal */
  _failure(message: string): string {
    return this.world.error(message, { about: this.contact }).message;
  }
}
