import type { Duration } from 'aws-cdk-lib';
import type { Remote } from './bridge';
import { SimulatedContact } from './contact';
import { waiting } from './waiting';

/**
 * How a customer answers the phone.
 */
export interface AnsweringOptions {
  /**
   * How long the phone rings before.
   *
   * @default Duration.seconds(0)
   */
  readonly after?: Duration;

  /**
   * How long after that the customer hangs up, whatever happens on the line.
   *
   * @default - when the story says so
   */
  readonly hangingUpAfter?: Duration;

  /**
   * Whether it can be told that this is no voicemail; callbacks that call the customer first ask.
   *
   * @default true
   */
  readonly detected?: boolean;
}

/**
 * How a customer calls.
 */
export interface CallingOptions {
  /**
   * Whether the center sees the number.
   *
   * @default true
   */
  readonly showingNumber?: boolean;
}

/**
 * How a voicemail answers the phone.
 */
export interface VoicemailOptions {
  /**
   * How long the phone rings before.
   *
   * @default Duration.seconds(0)
   */
  readonly after?: Duration;

  /**
   * Whether there is a beep.
   *
   * @default true
   */
  readonly beep?: boolean;

  /**
   * Whether it can be told that this is a voicemail.
   *
   * @default true
   */
  readonly detected?: boolean;
}

/**
 * Somebody with a phone.
 */
export class Customer {
  /** @internal */
  public static _of(remote: Remote): Customer {
    return new Customer(remote);
  }

  private constructor(private readonly remote: Remote) {}

  /**
   * Calls the contact center. What was said in calls before is behind the story then.
   *
   * @param numberOrFlow a number of the contact center in E.164, or the name of a flow that no number leads to
   * @param options how the customer calls
   */
  public calls(numberOrFlow: string, options: CallingOptions = {}): SimulatedContact {
    return SimulatedContact._of(this.remote.call('calls', numberOrFlow, options));
  }

  /**
   * Begins a chat, or sends a task or an e-mail, with which a flow begins.
   *
   * @param channel `chat`, `task` or `email`
   * @param flow the name of the flow
   * @param attributes what comes along, as contact attributes
   */
  public writes(channel: string, flow: string, attributes: Record<string, string> = {}): SimulatedContact {
    return SimulatedContact._of(this.remote.call('writes', channel, flow, attributes));
  }

  /**
   * Comes into a queue, by its name, from somewhere that is not in the template.
   *
   * @param queue the name of the queue
   */
  public entersQueue(queue: string): SimulatedContact {
    return SimulatedContact._of(this.remote.call('entersQueue', queue));
  }

  /**
   * The customer hears this, next or later: time passes until then. What was said before it is behind the story now. Fails if it
   * does not come in time.
   *
   * @param text a part of what is said, in whatever case
   * @param within how long it may take, on the clock of the simulation; one minute if left out
   */
  public hears(text: string, within?: Duration): void {
    this.remote.call('hears', text, waiting(within));
  }

  /** From now on, whoever says this ends the story with an error. */
  public mayNotHear(text: string): void {
    this.remote.call('mayNotHear', text);
  }

  /** Presses keys, one after the other, while a flow asks for them. */
  public presses(keys: string): void {
    this.remote.call('presses', keys);
  }

  /** Hangs up. */
  public hangsUp(): void {
    this.remote.call('hangsUp');
  }

  /** From now on, calls to the customer are answered, unless the line is busy with another one. This is so from the beginning. */
  public willAnswer(options: AnsweringOptions = {}): void {
    this.remote.call('willAnswer', options);
  }

  /** From now on, the phone rings and nobody takes the call. */
  public willNotAnswer(): void {
    this.remote.call('willNotAnswer');
  }

  /** From now on, a machine takes the calls. */
  public willHaveVoicemail(options: VoicemailOptions = {}): void {
    this.remote.call('willHaveVoicemail', options);
  }

  /** From now on, the line is busy. */
  public willBeBusy(): void {
    this.remote.call('willBeUnreachable', 'busy');
  }

  /**
   * The next call to the customer: time passes until the phone rings.
   *
   * @param within how long it may take; five minutes if left out
   */
  public isCalled(within?: Duration): void {
    this.remote.call('isCalled', waiting(within));
  }

  /**
   * The customer talks to an agent: time passes until then.
   *
   * @param agent the name of the agent; any if left out
   * @param within how long it may take; five minutes if left out
   */
  public talksTo(agent?: string, within?: Duration): void {
    this.remote.call('talksTo', agent, waiting(within));
  }

  /**
   * The call is over, whoever ended it: time passes until then.
   *
   * @param within how long it may take; five minutes if left out
   */
  public isOffThePhone(within?: Duration): void {
    this.remote.call('isOffThePhone', waiting(within));
  }

  /** Whether this was said to the customer: a part of it, in whatever case. */
  public hasHeard(text: string): boolean {
    return this.remote.call('hasHeard', text);
  }

  /** Everything that was said to the customer, in its order. */
  public get heard(): string[] {
    return this.remote.call<{ readonly text: string }[]>('heard').map(({ text }) => text);
  }

  /** The text messages that were sent to the customer. */
  public get texts(): string[] {
    return this.remote.call<{ readonly body: string }[]>('texts').map(({ body }) => body);
  }

  /** When the phone has rung until now: local dates and times. */
  public get calledAt(): string[] {
    return this.remote.call('calledAt');
  }

  /** The agent on the other end; undefined while there is none. */
  public get talkingTo(): string | undefined {
    return this.remote.call('talkingTo');
  }

  /** The queue in which a call of the customer, or a callback, waits; undefined if none does. */
  public get waitsIn(): string | undefined {
    return this.remote.call('waitsIn');
  }

  /** All contacts of the customer, in the order of their creation. */
  public get contacts(): SimulatedContact[] {
    return this.remote.call<Remote[]>('contacts').map((remote) => SimulatedContact._of(remote));
  }
}
