import { AgentOptions, agentPropsOf } from './agent-options';
import { PATIENCE, Person, spanText, Within } from './person';
import { Agent, HandState } from '../../simulation/center/agent';
import { acceptOffer, agentHangsUp, clearContact, rejectOffer } from '../../simulation/center/agent-actions';
import { press } from '../../simulation/center/calls';
import type { Contact } from '../../simulation/center/contact';
import type { Hearer } from '../../simulation/center/hearing';
import { hold, resume } from '../../simulation/center/holding';
import { agentActivity } from '../../simulation/center/labels';
import type { QuickConnectModel } from '../../simulation/center/model';
import { answerOffer } from '../../simulation/center/offering';
import { agentDials } from '../../simulation/center/outbound';
import type { OfferAnswer } from '../../simulation/center/people';
import { transfer } from '../../simulation/center/transferring';
import type { TimeSpan } from '../../simulation/kernel/time-span';
import type { DeployedModel } from '../../simulation/template/deployed-model';
import { SimulatedContact } from '../contact';
import type { Wanted } from '../hints/situation';
import { byName } from '../named';
import type { World } from '../world';

/** Somebody who takes contacts: by hand, or as told before. */
export class SimulatedAgent extends Person {
  private answer?: OfferAnswer;
  private readonly agent: Agent;

  constructor(world: World, name: string, options: AgentOptions) {
    super(world, name);
    this.agent = world.center.addAgent({ ...agentPropsOf(world, name, options), name, whenOffered: () => this.answer });
    // Not before the story goes on, so that it can say first what the agent will do.
    if (options.available ?? true) world.cloud.at(world.now, () => world.center.setStatus(this.agent, 'available'));
  }

  /** From now on, every contact is accepted, after a while or at once; one that is offered already is, too. */
  willAccept(after?: TimeSpan): void {
    this.will({ kind: 'accept', after: after?.toMilliseconds() ?? 0 });
  }

  /** From now on, every contact is rejected, after a while or at once; one that is offered already is, too. */
  willReject(after?: TimeSpan): void {
    this.will({ kind: 'reject', after: after?.toMilliseconds() ?? 0 });
  }

  /** From now on, no offer is noticed. */
  willMiss(): void {
    this.answer = { kind: 'miss' };
  }

  /** From now on, the story says what becomes of each offer. This is so from the beginning. */
  willAnswerByHand(): void {
    this.answer = undefined;
  }

  async becomesAvailable(): Promise<void> {
    this.world.center.setStatus(this.agent, 'available');
    await this.world.settle();
  }

  async goesOffline(): Promise<void> {
    this.world.center.setStatus(this.agent, 'offline');
    await this.world.settle();
  }

  /** Time passes until a contact is offered to the agent, who does nothing about it yet. */
  async isOffered({ within = PATIENCE }: Within = {}): Promise<SimulatedContact> {
    const isThere = await this.world.advance(within, () => this.with('offered') !== undefined);
    if (!isThere) throw this.error(`${this.name} is offered a contact${spanText(within)}, got none`, 'offer');
    return new SimulatedContact(this.world, this.with('offered')!);
  }

  async accepts(): Promise<void> {
    await this.act('accepts a contact', ['offered'], (contact) => acceptOffer(this.world.center, this.agent, contact));
  }

  async rejects(): Promise<void> {
    await this.act('rejects a contact', ['offered'], (contact) => rejectOffer(this.world.center, this.agent, contact));
  }

  async hangsUp(): Promise<void> {
    await this.act('hangs up', ['connected', 'connecting', 'offered'], (contact) => agentHangsUp(this.world.center, this.agent, contact));
  }

  /** Ends after-contact work, or clears a contact that was missed. */
  async clears(): Promise<void> {
    await this.act('clears a contact', ['after-contact-work', 'missed'], (contact) => clearContact(this.world.center, this.agent, contact));
  }

  async holds(): Promise<void> {
    await this.act('puts the customer on hold', ['connected'], (contact) => hold(this.world.center, contact));
  }

  async resumes(): Promise<void> {
    await this.act('takes the customer off hold', ['connected'], (contact) => resume(this.world.center, contact));
  }

  /** Calls a quick connect by its name; to leave the call to it, hang up. */
  async transfersTo(quickConnect: string): Promise<void> {
    const { center, model } = this.world;
    await this.act(`transfers to "${quickConnect}"`, ['connected'], (contact) => {
      const [id] = byName('quick connect', quickConnectsFor(model, contact), quickConnect);
      transfer(center, this.agent, contact, id);
    });
  }

  /** Presses keys, one after the other, while the flow of a transfer asks for them. */
  async presses(keys: string): Promise<void> {
    await this.act(`presses ${keys}`, ['connected'], ({ consultation, id }) => {
      if (!consultation) throw new Error(`key ${keys[0]} is pressed on contact ${id}, which is not transferred; call a quick connect before`);
      press(this.world.center, consultation.target, keys);
    });
  }

  /** Calls somebody, for a queue whose number is shown: the default outbound queue of the routing profile, or another one by its name. */
  async calls(number: string, queue?: string): Promise<SimulatedContact> {
    const { model, center } = this.world;
    const target = queue === undefined ? center.profiles.get(this.agent.props.profile)?.defaultOutboundQueue : byName('queue', model.queues, queue)[0];
    if (target === undefined) throw this.error(`${this.name} calls ${number}, but the routing profile has no default outbound queue; say which queue`);
    const contact = agentDials(center, this.agent, number, target);
    await this.world.settle();
    return new SimulatedContact(this.world, contact);
  }

  /** What the agent has to do with just now. */
  get contacts(): SimulatedContact[] {
    return [...this.agent.hand.keys()].map((contact) => new SimulatedContact(this.world, contact));
  }

  /** What real-time reports show, e.g. `Available`, `Incoming`, `On contact` or `Missed`. */
  get activity(): string {
    return agentActivity(this.agent);
  }

  /** How many offers ran out before the agent took them. */
  get missed(): number {
    return this.agent.missed;
  }

  /** The one that the agent talks on, if there is one. */
  protected get contact(): Contact | undefined {
    return this.with('connected') ?? [...this.agent.hand.keys()].pop();
  }

  protected hearsAs({ agent }: Hearer): boolean {
    return agent === this.name;
  }

  protected error(message: string, wanted?: Wanted): Error {
    return this.world.error(message, { wanted, about: this.contact, agent: this.agent });
  }

  private will(answer: Exclude<OfferAnswer, { kind: 'miss' }>): void {
    this.answer = answer;
    const contact = this.with('offered');
    if (contact) answerOffer(this.world.center, contact, this.agent, answer);
  }

  private with(...states: HandState[]): Contact | undefined {
    for (const state of states) {
      for (const [contact, its] of this.agent.hand) if (its === state) return contact;
    }
    return undefined;
  }

  private async act(what: string, states: HandState[], act: (contact: Contact) => void): Promise<void> {
    const contact = this.with(...states);
    if (!contact) throw this.error(`${this.name} ${what}, but has ${this.has}; it would have to be ${states.join(' or ')}`);
    try {
      act(contact);
    } catch (error) {
      throw this.error(`${this.name} ${what}: ${(error as Error).message}`);
    }
    await this.world.settle();
  }

  private get has(): string {
    const all = [...this.agent.hand.values()];
    return all.length === 0 ? 'no contact' : `one that is ${all.join(', and one that is ')}`;
  }
}

/** Agents see those of the queue of the contact. */
function quickConnectsFor({ queues, quickConnects }: DeployedModel, { queue }: Contact): Map<string, QuickConnectModel> {
  const seen = queues.get(queue ?? '')?.quickConnects ?? [];
  return new Map([...quickConnects].filter(([id]) => seen.includes(id)));
}
