import type { Contact, InitiationMethod } from '../../simulation/center/contact';

type CustomerOf = (number: string | undefined) => string;

/** What is still the same call, or the same callback, to whoever looks on. */
const CONTINUING: readonly InitiationMethod[] = ['QUEUE_TRANSFER', 'DISCONNECT', 'CALLBACK_CUSTOMER_FIRST_DIALED'];
const NOUNS = { voice: 'call', chat: 'chat', task: 'task', email: 'e-mail' } as const;

/** What a reader calls contacts: `John's call`, `John's 2nd call`, `John's callback (2nd call)`. */
export class ContactNames {
  private readonly known = new Map<string, Contact>();
  private readonly names = new Map<string, string>();

  constructor(private readonly customerOf: CustomerOf) {}

  meet(contact: Contact): void {
    this.known.set(contact.id, contact);
  }

  of(contact: Contact): string {
    const name = this.names.get(contact.id) ?? this.nameFor(contact);
    this.names.set(contact.id, name);
    return name;
  }

  private nameFor(contact: Contact): string {
    const before = this.known.get(contact.links.previousId ?? '');
    if (before && CONTINUING.includes(contact.method)) return this.of(before);
    if (before && contact.isRetry) return `${this.of(this.firstOf(contact))} (${ordinal(this.legOf(contact))} call)`;
    const [owner, noun] = this.wordsFor(contact, before);
    const count = this.countOf(contact, `${owner} ${noun}`);
    return [...owner === '' ? [] : [owner], ...count > 1 ? [ordinal(count)] : [], noun].join(' ');
  }

  private wordsFor({ method, channel, customerNumber, writer }: Contact, before: Contact | undefined): [owner: string, noun: string] {
    const customer = writer ?? this.customerOf(customerNumber);
    if (before && (method === 'TRANSFER' || method === 'EXTERNAL_OUTBOUND')) return ['', `transfer of ${this.of(before)}`];
    if (method === 'OUTBOUND' || (method === 'API' && channel === 'voice')) return ['', `call to ${customer}`];
    const isCallback = method === 'CALLBACK' || method === 'CALLBACK_CUSTOMER_FIRST_QUEUED';
    return [`${customer}'s`, isCallback ? 'callback' : NOUNS[channel]];
  }

  /** Which one it is of those that would have the same name. */
  private countOf(contact: Contact, words: string): number {
    let count = 1;
    for (const other of this.known.values()) {
      if (other === contact) break;
      if (this.bearsWords(other, words)) count++;
    }
    return count;
  }

  private bearsWords(contact: Contact, words: string): boolean {
    if (contact.isRetry || CONTINUING.includes(contact.method)) return false;
    return this.wordsFor(contact, this.known.get(contact.links.previousId ?? '')).join(' ') === words;
  }

  private firstOf(contact: Contact): Contact {
    const before = this.known.get(contact.links.previousId ?? '');
    return before && contact.isRetry ? this.firstOf(this.originOf(before)) : contact;
  }

  /** How often it has been dialled for, this leg included. */
  private legOf(contact: Contact): number {
    const before = this.known.get(contact.links.previousId ?? '');
    return before && contact.isRetry ? 1 + this.legOf(this.originOf(before)) : 1;
  }

  /** Where it was before it moved from queue to queue. */
  private originOf(contact: Contact): Contact {
    const before = this.known.get(contact.links.previousId ?? '');
    return before && CONTINUING.includes(contact.method) ? this.originOf(before) : contact;
  }
}

export function ordinal(count: number): string {
  const tens = count % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : { 1: 'st', 2: 'nd', 3: 'rd' }[count % 10] ?? 'th';
  return `${count}${suffix}`;
}
