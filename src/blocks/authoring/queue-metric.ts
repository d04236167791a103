import { Attribute } from './attribute';

/**
 * The metrics that a get metrics block reads, for messages and check contact attributes blocks after it. They are 5 to 10 seconds
 * old.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/get-queue-metrics.html
 */
export class QueueMetric {
  /** The name of the queue that was read. */
  public static readonly QUEUE_NAME = Attribute.metric('Queue.Name');
  /** The ARN of the queue that was read. */
  public static readonly QUEUE_ARN = Attribute.metric('Queue.ARN');
  /** How many contacts are in the queue. */
  public static readonly CONTACTS_IN_QUEUE = Attribute.metric('Queue.Size');
  /** How long the contact that has waited longest has been in the queue. The service does not document the unit. */
  public static readonly OLDEST_CONTACT_AGE = Attribute.metric('Queue.OldestContactAge');
  /** How long a contact that enters the queue now is going to wait. Only for a single channel; the service does not document the unit. */
  public static readonly ESTIMATED_WAIT_TIME = Attribute.metric('Queue.EstimatedWaitTime');
  /** How many agents are logged in, in whatever status. */
  public static readonly AGENTS_ONLINE = Attribute.metric('Agents.Online.Count');
  /** How many agents could take a contact now. */
  public static readonly AGENTS_AVAILABLE = Attribute.metric('Agents.Available.Count');
  /** How many agents are available, on a contact or in after contact work. */
  public static readonly AGENTS_STAFFED = Attribute.metric('Agents.Staffed.Count');
  /** How many agents are in after contact work. */
  public static readonly AGENTS_AFTER_CONTACT_WORK = Attribute.metric('Agents.AfterContactWork.Count');
  /** How many agents are on a contact. */
  public static readonly AGENTS_BUSY = Attribute.metric('Agents.Busy.Count');
  /** How many agents missed a contact. */
  public static readonly AGENTS_MISSED = Attribute.metric('Agents.Missed.Count');
  /** How many agents are in a status of their own, e.g. at lunch. */
  public static readonly AGENTS_NON_PRODUCTIVE = Attribute.metric('Agents.NonProductive.Count');
  /** The position of this contact in its queue. Only while it waits, and only with the contact metrics of the block. */
  public static readonly POSITION_IN_QUEUE = Attribute.metric('Contact.PositionInQueue');
  /** How long this contact is still going to wait. Only while it waits, and only with the contact metrics of the block. */
  public static readonly CONTACT_ESTIMATED_WAIT_TIME = Attribute.metric('Contact.EstimatedWaitTime');

  private constructor() {}
}
