import { Summary } from './summary';
import type { HandState } from '../center/agent';
import { Contact } from '../center/contact';
import { queueDurationsOf } from '../center/queue-durations';
import type { TraceEvents } from '../center/trace';

/** Contacts of one initiation method. */
export interface MethodMetrics {
  created: number;
  /** They are over, and an agent talked with the customer. */
  handled: number;
  /** For how long agents were reserved before they talked with the customer, or did not (FA-12). */
  readonly connecting: Summary;
}

/** What became of contacts, by how they began. Times in milliseconds. */
export class ContactMetrics {
  /** From the wait to be called to the agent, of customers who were called first and got one (ME-6). */
  readonly customerFirstAnswered = new Summary();
  /** What persons waited on the line who were called first, for an agent or until they hung up (ME-6). */
  readonly customerFirstOnLine = new Summary();
  /** Calls of callbacks that nobody answered: no agent got the customer, and another contact follows (ME-4, K12). */
  callbackAttempts = 0;
  /** Offers that agents did not answer, those of customers who hung up meanwhile included (OF-5). */
  nonResponses = 0;
  /** Those that agents let pass (OF-5). */
  missed = 0;
  /** How often a queue turned somebody away because it was full (CP-8). */
  queueFull = 0;
  /** Callback numbers that may not be dialled (CP-8). */
  notDialable = 0;
  private readonly methods = new Map<string, MethodMetrics>();
  private readonly connectingSince = new Map<Contact, number>();

  /** Of one initiation method, e.g. `CALLBACK`. */
  of(method: string): MethodMetrics {
    const known = this.methods.get(method);
    if (known) return known;
    const made = { created: 0, handled: 0, connecting: new Summary() };
    this.methods.set(method, made);
    return made;
  }

  /** Of all methods. */
  get created(): number {
    return this.sum(({ created }) => created);
  }

  get handled(): number {
    return this.sum(({ handled }) => handled);
  }

  begun({ method }: Contact): void {
    this.of(method).created++;
  }

  ended(contact: Contact): void {
    const { method, at: { connectedToAgent }, nextId } = contact;
    if (connectedToAgent !== undefined) this.of(method).handled++;
    else if (method === 'CALLBACK' && nextId !== undefined) this.callbackAttempts++;
    if (method === 'CALLBACK_CUSTOMER_FIRST_DIALED') this.calledFirst(contact);
  }

  offerEnded(how: TraceEvents['offer-ended']['how']): void {
    if (how !== 'accepted') this.nonResponses++;
    if (how === 'missed') this.missed++;
  }

  /** An agent is reserved from the offer, or from dialling, until the two talk or it comes to nothing (FA-12). */
  handed(contact: Contact, state: HandState | undefined, at: number): void {
    const since = this.connectingSince.get(contact);
    if (state === 'offered' || state === 'connecting') {
      if (since === undefined) this.connectingSince.set(contact, at);
    } else if (since !== undefined) {
      this.connectingSince.delete(contact);
      this.of(contact.method).connecting.add(at - since);
    }
  }

  private calledFirst(contact: Contact): void {
    const { at: { connectedToAgent, disconnect }, greeting } = contact;
    if (connectedToAgent !== undefined) this.customerFirstAnswered.add(queueDurationsOf(contact).total!);
    if (greeting) this.customerFirstOnLine.add(Math.max(0, (connectedToAgent ?? disconnect!) - greeting.until));
  }

  private sum(countOf: (metrics: MethodMetrics) => number): number {
    return [...this.methods.values()].reduce((sum, metrics) => sum + countOf(metrics), 0);
  }
}
