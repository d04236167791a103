import { Problems, shown } from '../language/problems';

/**
 * Whether a callback keeps the customer's place in line, or lets live calls go first.
 *
 * The service orders contacts of equal priority by the start of the original call, also across queues. A lower priority makes
 * agents work callbacks only when no call is waiting.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html
 */
export class PlaceInLine {
  /**
   * Callbacks have the priority of the calls: who called at 10:00 and asked for a callback at 10:05 is served before who
   * called at 10:01.
   */
  public static keep(): PlaceInLine {
    return new PlaceInLine(0);
  }

  /**
   * Callbacks come after the calls: agents take one only when no call can be offered to them.
   *
   * @param by how many steps of priority lower, 1 to 98; by default 1
   */
  public static yieldToCalls(by: number = 1): PlaceInLine {
    const problems = new Problems();
    problems.addUnless(Number.isInteger(by) && by >= 1 && by <= 98, 'YieldOutOfRange',
      `by must be a whole number from 1 to 98, got ${shown(by)}; leave it out for the priority just below that of the calls`);
    problems.throwIfAny('PlaceInLine.yieldToCalls');
    return new PlaceInLine(by);
  }

  private constructor(
    /**
     * What is added to the priority of the calls; a greater number is a lower priority.
     */
    public readonly priorityOffset: number,
  ) {}

  /**
   * Whether the customer keeps the place in line.
   */
  public get isKept(): boolean {
    return this.priorityOffset === 0;
  }
}
