import { PATIENCE, Person, spanText, Within } from './person';
import type { Channel } from '../../language/spec';
import { call, callFlow, callQueue, hangUp, press, writeTo } from '../../simulation/center/calls';
import type { Contact } from '../../simulation/center/contact';
import type { Hearer } from '../../simulation/center/hearing';
import type { RingResult } from '../../simulation/center/people';
import type { SentText } from '../../simulation/cloud/services/sms';
import type { TimeSpan } from '../../simulation/kernel/time-span';
import { SimulatedContact } from '../contact';
import type { Wanted } from '../hints/situation';
import { byName } from '../named';
import type { World } from '../world';

export interface Answering {
  /**
   * How long the phone rings before.
   *
   * @default - it does not ring for long: the call is taken at once
   */
  readonly after?: TimeSpan;
  /**
   * How long after that the customer hangs up, whatever happens on the line.
   *
   * @default - when the story says so
   */
  readonly hangingUpAfter?: TimeSpan;
  /**
   * Whether it can be told that this is no voicemail; callbacks that call the customer first ask.
   *
   * @default true
   */
  readonly detected?: boolean;
}

export interface Calling {
  /**
   * Whether the center sees the number.
   *
   * @default true
   */
  readonly showingNumber?: boolean;
}

export interface Voicemail {
  /**
   * How long the phone rings before.
   *
   * @default - it does not ring for long
   */
  readonly after?: TimeSpan;
  /** @default true */
  readonly beep?: boolean;
  /**
   * Whether it can be told that this is a voicemail.
   *
   * @default true
   */
  readonly detected?: boolean;
}

/** Somebody with a phone, who can write, too. */
export class Customer extends Person {
  private ring: RingResult = { kind: 'person', after: 0 };
  private readonly dialledAt: number[] = [];
  /** The first contacts of calls of whose number the center knows nothing. */
  private readonly hidden = new Set<string>();
  private isHiding = false;

  constructor(world: World, name: string, readonly phoneNumber: string) {
    super(world, name);
    world.nameCustomer(phoneNumber, name);
    world.center.customers.set(phoneNumber, { number: phoneNumber, whenCalled: () => this.isCalling ? { kind: 'busy' } : this.ring });
    world.center.trace.on('contact-created', ({ contact }) => { if (this.isHiding) this.hidden.add(contact.id); });
    world.center.trace.on('dialled', ({ number, at }) => { if (number === phoneNumber) this.dialledAt.push(at); });
  }

  /** Comes into a queue, by its name, from somewhere that is not in the template. */
  async entersQueue(queue: string): Promise<SimulatedContact> {
    const { center, model } = this.world;
    this.expectNotOnPhone(`enters the queue ${queue}`);
    const contact = callQueue(center, this.phoneNumber, byName('queue', model.queues, queue)[0]);
    await this.world.settle();
    return new SimulatedContact(this.world, contact);
  }

  /**
   * Calls a number of the contact center, in E.164, or comes to a flow that no number leads to, by its name. What was said in calls
   * before is behind the story then.
   */
  async calls(numberOrFlow: string, { showingNumber = true }: Calling = {}): Promise<SimulatedContact> {
    this.expectNotOnPhone(`calls ${numberOrFlow}`);
    this.ears.moveToEnd();
    const contact = this.dial(numberOrFlow, showingNumber);
    await this.world.settle();
    return new SimulatedContact(this.world, contact);
  }

  /** Begins a chat, or sends a task or an e-mail, with which a flow begins; by the name of the flow. What comes along is in attributes. */
  async writes(channel: Exclude<Channel, 'voice'>, flow: string, attributes: Readonly<Record<string, string>> = {}): Promise<SimulatedContact> {
    const { center, model } = this.world;
    this.ears.moveToEnd();
    const contact = writeTo(center, channel, byName('flow', model.flows, flow)[0], { writer: this.name, attributes });
    await this.world.settle();
    return new SimulatedContact(this.world, contact);
  }

  /** Presses keys, one after the other, while a flow asks for them. */
  async presses(keys: string): Promise<void> {
    this.act(`presses ${keys}`, 'question', (contact) => press(this.world.center, contact, keys));
    await this.world.settle();
  }

  async hangsUp(): Promise<void> {
    this.act('hangs up', 'call', (contact) => hangUp(this.world.center, contact));
    await this.world.settle();
  }

  /** From now on, calls to the customer are answered, unless the line is busy with another one. This is so from the beginning. */
  willAnswer({ after, hangingUpAfter, detected: isDetected }: Answering = {}): void {
    this.ring = { kind: 'person', after: after?.toMilliseconds() ?? 0, hangsUpAfter: hangingUpAfter?.toMilliseconds(), isDetected };
  }

  /** From now on, the phone rings and nobody takes the call. */
  willNotAnswer(): void {
    this.ring = { kind: 'no-answer' };
  }

  /** From now on, a machine takes the calls. */
  willHaveVoicemail({ after, beep = true, detected: isDetected }: Voicemail = {}): void {
    this.ring = { kind: 'voicemail', after: after?.toMilliseconds() ?? 0, beep, isDetected };
  }

  /** From now on, the phone does not even ring. */
  willBeUnreachable(why: 'busy' | 'invalid' | 'blocked'): void {
    this.ring = { kind: why };
  }

  /** The next call to the customer: time passes until the phone rings; who answers at once has done so then. */
  async isCalled({ within = PATIENCE }: Within = {}): Promise<void> {
    const before = this.dialledAt.length;
    const isThere = await this.world.advance(within, () => this.dialledAt.length > before);
    if (!isThere) throw this.error(`${this.name} is called${spanText(within)}, got no call`, 'call');
    await this.world.settle();
  }

  /** The call or the chat is over, whoever ended it: time passes until then. */
  async isOffThePhone({ within = PATIENCE }: Within = {}): Promise<void> {
    const isThere = await this.world.advance(within, () => this.contact === undefined);
    if (!isThere) throw this.error(`${this.name} is off the phone${spanText(within)}, got ${this.doing}`, 'end');
  }

  /** When the phone has rung until now: local dates and times. */
  get calledAt(): string[] {
    return this.dialledAt.map((at) => this.world.clock.text(at));
  }

  /** The queue in which a contact of the customer waits, the callback before the call; undefined if none does. */
  get waitsIn(): string | undefined {
    const waiting = this.own.filter((contact) => contact.waiting).pop();
    return waiting && this.world.model.queues.get(waiting.waiting!.queue)?.name;
  }

  /** All contacts that came from the phone of the customer, or ring it, in the order of their creation. */
  get contacts(): SimulatedContact[] {
    return this.own.map((contact) => new SimulatedContact(this.world, contact));
  }

  /** The text messages that were sent to the customer. */
  get texts(): SentText[] {
    return this.world.cloud.stores.texts.sent.filter(({ to }) => to === this.phoneNumber);
  }

  /** The call that the customer is on, or what was written and is not over; the last one. While an agent transfers it, that to this agent. */
  protected get contact(): Contact | undefined {
    const last = this.underWay.pop();
    return last?.consultation?.source ?? last;
  }

  protected hearsAs({ to }: Hearer, contact: Contact): boolean {
    return to === 'customer' && this.isOnPhone(contact);
  }

  protected customerOf(): string {
    return this.name;
  }

  protected error(message: string, wanted?: Wanted): Error {
    return this.world.error(message, { wanted, about: this.contact ?? this.own.pop() });
  }

  private dial(numberOrFlow: string, showingNumber: boolean): Contact {
    const { center, model } = this.world;
    const from = showingNumber ? this.phoneNumber : undefined;
    this.isHiding = !showingNumber;
    try {
      return numberOrFlow.startsWith('+') ? call(center, from, numberOrFlow) : callFlow(center, from, byName('flow', model.flows, numberOrFlow)[0]);
    } finally {
      this.isHiding = false;
    }
  }

  private get isCalling(): boolean {
    return this.underWay.some(({ channel }) => channel === 'voice');
  }

  private get underWay(): Contact[] {
    return this.own.filter((contact) => contact.customerOnLine && contact.state !== 'ended' && this.isOnPhone(contact));
  }

  private get own(): Contact[] {
    return [...this.world.center.contacts.values()].filter((contact) => contact.customerNumber === this.phoneNumber || this.isOnPhone(contact));
  }

  private isOnPhone({ phone, links, writer }: Contact): boolean {
    return phone === undefined ? writer === this.name || this.hidden.has(links.initialId) : phone === this.phoneNumber;
  }

  private expectNotOnPhone(what: string): void {
    if (this.isCalling) throw this.error(`${this.name} ${what}, but is on the phone already; hang up before`);
  }

  private act(what: string, wanted: Wanted, act: (contact: Contact) => void): void {
    const { contact } = this;
    if (!contact) throw this.error(`${this.name} ${what}, but is not on the phone; call before, or wait until called`, wanted);
    try {
      act(contact);
    } catch (error) {
      throw this.error(`${this.name} ${what}: ${(error as Error).message}`, wanted);
    }
  }
}
