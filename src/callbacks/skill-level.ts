import { Duration } from 'aws-cdk-lib';

/** What the levels of helpers have by default, so that agents do the work of their own skills first. */
const AFTER_OWN_WORK = 2;

/**
 * How well a group of agents knows a skill: whether the agents serve it at once or join later, and before or after their other
 * skills.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing-profiles-priority.html
 */
export class SkillLevel {
  /**
   * Serves the skill as soon as a contact waits.
   *
   * @param priority the rank among the skills of the agent, 1 to 99, low numbers first; by default 1
   */
  public static primary(priority: number = 1): SkillLevel {
    return new SkillLevel('', priority, 1, () => 0);
  }

  /**
   * Joins when a part of the service level has passed, e.g. after 15 seconds of 30: early enough to meet it, and late enough to
   * leave most contacts to the others. The skill needs a `serviceLevel`.
   *
   * @param share the part that has passed, above 0 and below 1; by default one half
   * @param priority the rank among the skills of the agent, 1 to 99, low numbers first; by default 2
   */
  public static senior(share: number = 0.5, priority: number = AFTER_OWN_WORK): SkillLevel {
    return new SkillLevel(`senior ${share}`, priority, AFTER_OWN_WORK, (serviceLevel) => serviceLevel && Math.round(share * serviceLevel), share);
  }

  /**
   * Joins when a contact has waited for some time. Several tiers are several levels with longer and longer delays.
   *
   * @param delay how long a contact must have waited, 1 to 9999 seconds, even if these agents are idle
   * @param priority the rank among the skills of the agent, 1 to 99, low numbers first; by default 2
   */
  public static overflow(delay: Duration, priority: number = AFTER_OWN_WORK): SkillLevel {
    const seconds = delay.toSeconds({ integral: false });
    return new SkillLevel(`overflow ${seconds} s`, priority, AFTER_OWN_WORK, () => seconds);
  }

  /**
   * What the level is called in the name of a group.
   *
   * @internal
   */
  public readonly _label: string;

  private constructor(
    kind: string,
    /** The rank among the skills of the agent. */
    public readonly priority: number,
    usualPriority: number,
    /**
     * The delay in seconds, if the service level of the skill is needed for it and known, or is not needed.
     *
     * @internal
     */
    public readonly _delayFor: (serviceLevelSeconds?: number) => number | undefined,
    /** @internal */
    public readonly _share?: number,
  ) {
    this._label = [kind, priority === usualPriority ? '' : `priority ${priority}`].filter(Boolean).join(' ');
  }
}
