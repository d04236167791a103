import type { Duration } from 'aws-cdk-lib';
import type { Remote } from './bridge';
import { SimulatedContact } from './contact';
import { waiting } from './waiting';

/**
 * Who an agent is.
 */
export interface AgentOptions {
  /**
   * The name of the routing profile.
   *
   * @default - that of the user of the same name in the template; else the only profile that there is
   */
  readonly routingProfile?: string;

  /**
   * Of which queues the agent takes contacts, calls or others, one at a time, in place of those of a routing profile; by their names.
   *
   * @default - those of the routing profile
   */
  readonly queues?: string[];

  /**
   * Whether the agent can be offered contacts from the beginning.
   *
   * @default true
   */
  readonly available?: boolean;

  /**
   * How long after-contact work takes.
   *
   * @default - what the user of the same name has in the template; else there is none
   */
  readonly afterContactWork?: Duration;
}

/**
 * Somebody who takes contacts: by hand, or as told before.
 */
export class SimulatedAgent {
  /** @internal */
  public static _of(remote: Remote): SimulatedAgent {
    return new SimulatedAgent(remote);
  }

  private constructor(private readonly remote: Remote) {}

  /**
   * From now on, every contact that is offered is accepted.
   *
   * @param after how long that takes; no time if left out
   */
  public willAccept(after?: Duration): void {
    this.remote.call('willAccept', after);
  }

  /**
   * From now on, every contact that is offered is rejected.
   *
   * @param after how long that takes; no time if left out
   */
  public willReject(after?: Duration): void {
    this.remote.call('willReject', after);
  }

  /** From now on, no offer is noticed. */
  public willMiss(): void {
    this.remote.call('willMiss');
  }

  /** The agent can be offered contacts. */
  public becomesAvailable(): void {
    this.remote.call('becomesAvailable');
  }

  /** The agent is offered no more contacts. */
  public goesOffline(): void {
    this.remote.call('goesOffline');
  }

  /**
   * Time passes until a contact is offered to the agent, who does nothing about it yet.
   *
   * @param within how long it may take; five minutes if left out
   */
  public isOffered(within?: Duration): SimulatedContact {
    return SimulatedContact._of(this.remote.call('isOffered', waiting(within)));
  }

  /** Accepts the contact that is offered. */
  public accepts(): void {
    this.remote.call('accepts');
  }

  /** Rejects the contact that is offered. */
  public rejects(): void {
    this.remote.call('rejects');
  }

  /** Hangs up; who does so during an offer rejects it. */
  public hangsUp(): void {
    this.remote.call('hangsUp');
  }

  /** Ends after-contact work, or clears a contact that was missed. */
  public clears(): void {
    this.remote.call('clears');
  }

  /** Puts the customer on hold. */
  public holds(): void {
    this.remote.call('holds');
  }

  /** Takes the customer off hold. */
  public resumes(): void {
    this.remote.call('resumes');
  }

  /** Presses keys, one after the other, while the flow of a transfer asks for them. */
  public presses(keys: string): void {
    this.remote.call('presses', keys);
  }

  /**
   * Calls somebody.
   *
   * @param phoneNumber in E.164
   * @param queue the name of the queue whose number is shown; the default outbound queue of the routing profile if left out
   */
  public calls(phoneNumber: string, queue?: string): SimulatedContact {
    return SimulatedContact._of(this.remote.call('calls', phoneNumber, queue));
  }

  /**
   * The agent hears this, next or later: time passes until then. What was said before it is behind the story now.
   *
   * @param text a part of what is said, in whatever case
   * @param within how long it may take; one minute if left out
   */
  public hears(text: string, within?: Duration): void {
    this.remote.call('hears', text, waiting(within));
  }

  /** Calls a quick connect by its name; to leave the call to it, hang up. */
  public transfersTo(quickConnect: string): void {
    this.remote.call('transfersTo', quickConnect);
  }

  /** What real-time reports show, e.g. `Available`, `Incoming`, `On contact` or `Missed`. */
  public get activity(): string {
    return this.remote.call('activity');
  }

  /** How many offers ran out before the agent took them. */
  public get missed(): number {
    return this.remote.call('missed');
  }
}
