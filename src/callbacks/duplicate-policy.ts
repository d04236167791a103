import { Problems, shown } from '../language/problems';

/** Each callback that is allowed costs a refused customer one more look. */
const MOST_ALLOWED = 5;

/**
 * What happens to a customer who asks for a callback and has one already.
 */
export class DuplicatePolicy {
  /**
   * The first callback keeps its place, and no second one is created.
   */
  public static keepFirst(): DuplicatePolicy {
    return new DuplicatePolicy('KEEP_FIRST', 1);
  }

  /**
   * The new callback takes the place of the old one, which is stopped. One that an agent has already, or whose state cannot be
   * found out, is kept, and the new one is refused. An agent who accepts it in the moment between look and stop loses it. Only a
   * customer who calls from the number replaces its callback: a number that was typed in may be somebody else's.
   *
   * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContact.html
   */
  public static replace(): DuplicatePolicy {
    return new DuplicatePolicy('REPLACE', 1);
  }

  /**
   * A customer may have several callbacks at a time, e.g. for a switchboard from which many people call.
   *
   * @param callbacks how many, 1 to 5
   */
  public static allow(callbacks: number): DuplicatePolicy {
    const problems = new Problems();
    problems.addUnless(Number.isInteger(callbacks) && callbacks >= 1 && callbacks <= MOST_ALLOWED, 'AllowedOutOfRange',
      `callbacks must be a whole number from 1 to ${MOST_ALLOWED}, got ${shown(callbacks)}; `
      + 'leave the check out if there shall be no limit');
    problems.throwIfAny('DuplicatePolicy.allow');
    return new DuplicatePolicy('ALLOW', callbacks);
  }

  private constructor(
    /**
     * The name of the policy, as the helpers know it.
     */
    public readonly policyName: string,

    /**
     * How many callbacks a customer may have at a time.
     */
    public readonly allowed: number,
  ) {}

  /**
   * Whether a new callback takes the place of an old one.
   */
  public get replaces(): boolean {
    return this.policyName === 'REPLACE';
  }
}
