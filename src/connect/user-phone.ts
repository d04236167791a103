/**
 * Options of a softphone.
 */
export interface SoftphoneOptions {
  /**
   * Whether calls are accepted for the agent, who hears a tone and is connected.
   *
   * @default false
   */
  readonly autoAccept?: boolean;
}

/**
 * What a user takes calls with.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/configure-agents.html
 */
export class UserPhone {
  /**
   * The browser.
   */
  public static softphone(options: SoftphoneOptions = {}): UserPhone {
    return new UserPhone('SOFT_PHONE', options.autoAccept ?? false);
  }

  /**
   * A telephone, which rings for each call.
   *
   * @param phoneNumber its number in E.164 format, e.g. `+12065550100`
   */
  public static deskPhone(phoneNumber: string): UserPhone {
    return new UserPhone('DESK_PHONE', false, phoneNumber);
  }

  private constructor(
    /** `SOFT_PHONE` or `DESK_PHONE`. */
    public readonly phoneType: string,
    /** Whether calls are accepted for the agent. */
    public readonly autoAccept: boolean,
    /** The number of the desk phone. */
    public readonly deskPhoneNumber?: string,
  ) {}
}
