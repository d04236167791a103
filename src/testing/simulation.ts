import { SimulatedContact } from './contact';
import { SimulatedFaults } from './faults';
import type { Coverage } from './flow-coverage/coverage';
import { HttpAnswer, HttpRequest, send } from './http';
import { valueOf } from './json-text';
import { byName } from './named';
import { SimulatedAgent } from './people/agent';
import { AgentOptions } from './people/agent-options';
import { Customer } from './people/customer';
import { SimulatedQueue } from './queue';
import { SimulationProps } from './simulation-props';
import { Deployable, stacksOf } from './sources';
import { Transcript } from './transcript/transcript';
import { World } from './world';
import type { Outsider } from '../simulation/center/outsider';
import type { Answering } from '../simulation/cloud/runtime/functions';
import type { SentText } from '../simulation/cloud/services/sms';
import type { TimeSpan } from '../simulation/kernel/time-span';
import type { DeployedModel } from '../simulation/template/deployed-model';
import { modelOfDescription } from '../simulation/template/described';
import type { CenterDescription } from '../simulation/template/description';
import { modelOf } from '../simulation/template/model-of';

/**
 * A contact center that runs: what a template declares, on a clock that only a test moves. The Lambda functions of the template
 * run, too, and see an Amazon Connect, a DynamoDB and so on that are part of the simulation.
 */
export class Simulation {
  /**
   * The contact center of an app, a stage, a stack with all others of its stage that go into the same account and region, or a folder
   * such as `cdk.out`.
   */
  static async of(source: Deployable, props: SimulationProps = {}): Promise<Simulation> {
    return Simulation.open(modelOf(stacksOf(source), props), props);
  }

  /** The contact center around flow documents that are in no template. */
  static async ofDescription(description: CenterDescription, props: SimulationProps = {}): Promise<Simulation> {
    return Simulation.open(modelOfDescription(description, props), props);
  }

  /** Closes all that are open, e.g. after each test. */
  static async closeAll(): Promise<void> {
    await Promise.all([...OPEN].map(async (simulation) => simulation.close()));
  }

  private static async open(model: DeployedModel, props: SimulationProps): Promise<Simulation> {
    const simulation = new Simulation(await World.open(model, props));
    OPEN.add(simulation);
    return simulation;
  }

  private constructor(private readonly world: World) {}

  /** Somebody with a phone, in E.164, whom the center does not know. */
  customer(name: string, phoneNumber: string): Customer {
    return new Customer(this.world, name, phoneNumber);
  }

  /** A user of the template by the user name, or somebody else. */
  agent(name: string, options: AgentOptions = {}): SimulatedAgent {
    return new SimulatedAgent(this.world, name, options);
  }

  /** Everybody who is a user of the template. */
  users(options: Omit<AgentOptions, 'routingProfile' | 'queues'> = {}): SimulatedAgent[] {
    const names = new Set([...this.world.model.users.values()].map(({ name }) => name));
    return [...names].map((name) => this.agent(name, options));
  }

  /** A queue by its name. */
  queue(name: string): SimulatedQueue {
    return new SimulatedQueue(this.world, byName('queue', this.world.model.queues, name)[1]);
  }

  /** Time passes, and whatever is due happens. Nothing sleeps. */
  async advance(span: TimeSpan): Promise<void> {
    await this.world.advance(span);
  }

  /** The next time that clocks show this, like `11:39:10`, or a date and time like `2026-01-05T11:39:10`. */
  async advanceTo(time: string): Promise<void> {
    await this.world.advanceTo(this.world.clock.next(time, this.world.now));
  }

  /** The local date and time. */
  get now(): string {
    return this.world.clock.text(this.world.now);
  }

  get seed(): number {
    return this.world.seed;
  }

  /** All contacts that there have been, in the order of their creation. */
  get contacts(): SimulatedContact[] {
    return [...this.world.center.contacts.values()].map((contact) => new SimulatedContact(this.world, contact));
  }

  /** All text messages that were sent. */
  get texts(): readonly SentText[] {
    return this.world.cloud.stores.texts.sent;
  }

  /** Sends a request to the URL of a function, which goes by its name. */
  async request(functionName: string, request: HttpRequest = {}): Promise<HttpAnswer> {
    return send(this.world, functionName, request);
  }

  /** What lies in a queue of messages, by its name, e.g. what could not be dealt with in a dead-letter queue; objects where it is JSON. */
  messagesIn(messageQueue: string): unknown[] {
    const { model, cloud } = this.world;
    const queues = new Map([...model.cloud.messageQueues.values()].map((queue) => [queue.arn, queue]));
    const [arn] = byName('message queue', queues, messageQueue);
    return cloud.stores.queues.get(arn)!.messages.map(({ body }) => valueOf(body));
  }

  /** Writes a secret, by its name, as somebody does after the deployment; an object is written as JSON. */
  setSecret(secretName: string, value: string | object): void {
    const { secrets } = this.world.cloud.stores;
    const [arn, secret] = byName('secret', secrets, secretName);
    secrets.set(arn, { ...secret, value: typeof value === 'string' ? value : JSON.stringify(value) });
  }

  /** What has happened until now, in plain words. */
  get transcript(): Transcript {
    return this.world.transcript;
  }

  /** What counts blocks and branches; undefined if nothing was given to do so. */
  get coverage(): Coverage | undefined {
    return this.world.coverage;
  }

  /** What fails from now on: calls of functions to services, invocations by flows, events. */
  get faults(): SimulatedFaults {
    return new SimulatedFaults(this.world);
  }

  /** Answers for a function, by a part of its name, in place of its code; what it gives back puts the code in its place again. */
  answerFor(functionName: string, answering: Answering): () => void {
    const [, { name }] = byName('function', this.world.model.functions, functionName);
    return this.world.cloud.functions.answerFor(name, answering);
  }

  /** Answers for what is outside of the simulation, by the type of the action, e.g. `ConnectParticipantWithLexBot`. */
  answerForAction(type: string, answering: Outsider): void {
    this.world.center.outside.set(type, answering);
  }

  /** Nothing is left that listens or runs. */
  async close(): Promise<void> {
    OPEN.delete(this);
    await this.world.cloud.close();
  }
}

const OPEN = new Set<Simulation>();
