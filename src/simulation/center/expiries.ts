import type { Center } from './center';
import { Contact, Expiry } from './contact';
import { endContact } from './ending';

/** What a callback can be removed from; who is talking, or called, is not cut off. */
const REMOVABLE = new Set(['scheduled', 'flow', 'in-queue', 'offered']);

/**
 * Removes callbacks that nobody took (EX-1). All of them wait equally long, so the first one made is the first one due, and one
 * appointment is enough for all.
 */
export class Expiries {
  private readonly line: Expiry[] = [];
  private isWaiting = false;

  constructor(private readonly center: Center) {}

  /** Counted from the creation, the initial delay included (EX-2). */
  add(contact: Contact): void {
    contact.expiry = { at: this.center.now + this.center.assumptions.expiry, contact };
    this.line.push(contact.expiry);
    this.wait();
  }

  private wait(): void {
    while (this.line[0]?.contact.state === 'ended') this.line.shift();
    if (this.isWaiting || this.line.length === 0) return;
    this.isWaiting = true;
    this.center.timeline.at(this.line[0].at, () => this.removeDue());
  }

  private removeDue(): void {
    this.isWaiting = false;
    while (this.line.length > 0 && this.line[0].at <= this.center.now) {
      const { contact } = this.line.shift()!;
      if (REMOVABLE.has(contact.state) && !contact.customerOnLine) endContact(this.center, contact, 'OTHER', 'expiry');
    }
    this.wait();
  }
}
