import type { App, Duration, Stack } from 'aws-cdk-lib';
import { AgentOptions, SimulatedAgent } from './agent';
import { Bridge, Remote } from './bridge';
import { SimulatedContact } from './contact';
import { Customer } from './customer';
import { CallFault, ContactEventFault } from './faults';
import { SimulationOptions } from './simulation-options';
import { stageOf } from '../sources';

/** What opens simulations in the thread. */
const OPENER = 0;

/**
 * A contact center that runs: what a template declares, on a clock that only a test moves. The Lambda functions of the template
 * run, too, and see an Amazon Connect, a DynamoDB and so on that are part of the simulation. Nothing reaches AWS.
 *
 * Tests in TypeScript have more in `cdk-connect-callbacks/testing`: regular expressions, matchers, answers for functions.
 */
export class Simulation {
  /** The contact center of an app, which is synthesized for it. */
  public static ofApp(app: App, options: SimulationOptions = {}): Simulation {
    return new Simulation(app.synth().directory, options);
  }

  /** The contact center of a stack, with all other stacks of its app or stage. */
  public static ofStack(stack: Stack, options: SimulationOptions = {}): Simulation {
    return new Simulation(stageOf(stack).synth().directory, options);
  }

  /** The contact center of a synthesized app, by its folder, e.g. `cdk.out`. */
  public static ofAssembly(folder: string, options: SimulationOptions = {}): Simulation {
    return new Simulation(folder, options);
  }

  private readonly bridge = new Bridge();
  private readonly remote: Remote;

  private constructor(folder: string, { phoneNumbers = {}, ...options }: SimulationOptions) {
    const known = Object.fromEntries(Object.entries(phoneNumbers).map(([arn, Address]) => [arn, { Address }]));
    try {
      this.remote = this.bridge.call(OPENER, 'of', folder, { ...options, known }) as Remote;
    } catch (error) {
      this.bridge.close();
      throw error;
    }
  }

  /**
   * Somebody with a phone, whom the center does not know.
   *
   * @param name what messages call the customer
   * @param phoneNumber in E.164, e.g. `+12065550123`
   */
  public customer(name: string, phoneNumber: string): Customer {
    return Customer._of(this.remote.call('customer', name, phoneNumber));
  }

  /**
   * An agent.
   *
   * @param name the user name of a user of the template, or the name of somebody else
   * @param options who it is; what is left out is that of the user
   */
  public agent(name: string, options: AgentOptions = {}): SimulatedAgent {
    return SimulatedAgent._of(this.remote.call('agent', name, options));
  }

  /** Time passes, and whatever is due happens. Nothing sleeps. */
  public advance(duration: Duration): void {
    this.remote.call('advance', duration);
  }

  /**
   * Time passes until then.
   *
   * @param time the next time that clocks show this, like `11:39:10`, or a date and time like `2026-01-05T11:39:10`
   */
  public advanceTo(time: string): void {
    this.remote.call('advanceTo', time);
  }

  /** The local date and time. */
  public get now(): string {
    return this.remote.call('now');
  }

  /** What has happened until now, in plain words. */
  public get transcript(): string {
    return this.remote.call<Remote>('transcript').call('toString');
  }

  /** Which blocks and branches of which flow were taken, as a table, with those that were not below. */
  public get coverage(): string {
    return this.remote.call<Remote>('coverage').call('toString');
  }

  /** All text messages that were sent, in their order. */
  public get texts(): string[] {
    return this.remote.call<{ readonly body: string }[]>('texts').map(({ body }) => body);
  }

  /** From now on, such calls fail. */
  public failCalls({ times, ...fault }: CallFault): void {
    this.remote.call<Remote>('faults').call('add', { ...fault, which: { times } });
  }

  /** From now on, such events do not come as they should. */
  public failEvents({ times, ...fault }: ContactEventFault): void {
    this.remote.call<Remote>('faults').call('addForEvents', { ...fault, which: { times } });
  }

  /** All contacts that there have been, in the order of their creation. */
  public get contacts(): SimulatedContact[] {
    return this.remote.call<Remote[]>('contacts').map((remote) => SimulatedContact._of(remote));
  }

  /** Nothing is left that listens or runs. A simulation that nobody closes ends with the process. */
  public close(): void {
    this.remote.call('close');
    this.bridge.close();
  }
}
