/**
 * How a contact reaches an agent.
 */
export enum Channel {
  /** Calls, and with them callbacks. */
  VOICE = 'VOICE',
  /** Chats. */
  CHAT = 'CHAT',
  /** Tasks. */
  TASK = 'TASK',
  /** E-mails. */
  EMAIL = 'EMAIL',
}

/**
 * What else an agent may be offered while a contact of one channel is in hand.
 */
export enum CrossChannelBehavior {
  /** Contacts of the same channel only. */
  ROUTE_CURRENT_CHANNEL_ONLY = 'ROUTE_CURRENT_CHANNEL_ONLY',
  /** Contacts of every channel. */
  ROUTE_ANY_CHANNEL = 'ROUTE_ANY_CHANNEL',
}

/**
 * Options of a `MediaConcurrency`.
 */
export interface MediaConcurrencyOptions {
  /**
   * What else the agent may be offered while a contact of this channel is in hand.
   *
   * @default - the service decides
   */
  readonly crossChannelBehavior?: CrossChannelBehavior;
}

/**
 * How many contacts of one channel an agent may have in hand at a time.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing.html
 */
export class MediaConcurrency {
  /**
   * One call at a time; the service allows no more.
   */
  public static voice(options?: MediaConcurrencyOptions): MediaConcurrency {
    return new MediaConcurrency(Channel.VOICE, 1, options?.crossChannelBehavior);
  }

  /**
   * Chats.
   *
   * @param contacts how many at a time, 1 to 10
   */
  public static chat(contacts: number, options?: MediaConcurrencyOptions): MediaConcurrency {
    return new MediaConcurrency(Channel.CHAT, contacts, options?.crossChannelBehavior);
  }

  /**
   * Tasks.
   *
   * @param contacts how many at a time, 1 to 10
   */
  public static task(contacts: number, options?: MediaConcurrencyOptions): MediaConcurrency {
    return new MediaConcurrency(Channel.TASK, contacts, options?.crossChannelBehavior);
  }

  /**
   * E-mails.
   *
   * @param contacts how many at a time, 1 to 10
   */
  public static email(contacts: number, options?: MediaConcurrencyOptions): MediaConcurrency {
    return new MediaConcurrency(Channel.EMAIL, contacts, options?.crossChannelBehavior);
  }

  private constructor(
    /** The channel. */
    public readonly channel: Channel,
    /** How many contacts at a time. */
    public readonly concurrency: number,
    /** What else may be offered; undefined when the service decides. */
    public readonly crossChannelBehavior?: CrossChannelBehavior,
  ) {}
}
