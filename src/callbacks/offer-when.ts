import { Duration } from 'aws-cdk-lib';
import { Problems, shown } from '../language/problems';

/**
 * A load of a queue from which on a callback is offered.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html
 */
export class OfferWhen {
  /**
   * The service expects a new contact to wait at least this long. Where it has no estimate, only an empty queue with a free
   * agent counts as a short wait.
   *
   * @param wait whole seconds, at least one
   */
  public static estimatedWaitAtLeast(wait: Duration): OfferWhen {
    return new OfferWhen({ measure: 'estimatedWaitSeconds', atLeast: seconds('estimatedWaitAtLeast', 'wait', wait) });
  }

  /**
   * At least this many contacts are in the queue, callbacks that have entered it included.
   *
   * @param contacts how many, at least one
   */
  public static contactsInQueueAtLeast(contacts: number): OfferWhen {
    return new OfferWhen({ measure: 'contactsInQueue', atLeast: count('contactsInQueueAtLeast', 'contacts', contacts, 1) });
  }

  /**
   * Some contact has waited at least this long.
   *
   * @param age whole seconds, at least one
   */
  public static oldestContactAtLeast(age: Duration): OfferWhen {
    return new OfferWhen({ measure: 'oldestSeconds', atLeast: seconds('oldestContactAtLeast', 'age', age) });
  }

  /**
   * At most this many agents are free for a contact.
   *
   * @param agents how many, by default none
   */
  public static agentsAvailableAtMost(agents: number = 0): OfferWhen {
    return new OfferWhen({ measure: 'agentsAvailable', atMost: count('agentsAvailableAtMost', 'agents', agents, 0) });
  }

  /**
   * At most this many agents are staffed: at work, free or not.
   *
   * @param agents how many, by default none
   */
  public static agentsStaffedAtMost(agents: number = 0): OfferWhen {
    return new OfferWhen({ measure: 'agentsStaffed', atMost: count('agentsStaffedAtMost', 'agents', agents, 0) });
  }

  private constructor(
    /**
     * The condition as the handler reads it.
     *
     * @internal
     */
    public readonly _condition: object,
  ) {}
}

function seconds(method: string, param: string, duration: Duration): number {
  return count(method, `${param} in seconds`, duration.toMilliseconds() / 1000, 1);
}

function count(method: string, param: string, value: number, min: number): number {
  const problems = new Problems();
  problems.addUnless(Number.isInteger(value) && value >= min, 'LoadOutOfRange',
    `${param} must be a whole number of at least ${min}, got ${shown(value)}; choose a value in that range`);
  problems.throwIfAny(`OfferWhen.${method}`);
  return value;
}
