/**
 * A day of the week.
 */
export enum Weekday {
  /** Monday. */
  MONDAY = 'MONDAY',
  /** Tuesday. */
  TUESDAY = 'TUESDAY',
  /** Wednesday. */
  WEDNESDAY = 'WEDNESDAY',
  /** Thursday. */
  THURSDAY = 'THURSDAY',
  /** Friday. */
  FRIDAY = 'FRIDAY',
  /** Saturday. */
  SATURDAY = 'SATURDAY',
  /** Sunday. */
  SUNDAY = 'SUNDAY',
}

/**
 * One span of time on one or more days of the week.
 *
 * Times are `HH:MM` from `00:00`, in the time zone of the hours of operation. The midnight that ends a day is
 * `24:00`; a span over midnight is two, one for each day.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-hours-operation.html
 */
export class OpeningHours {
  /**
   * Open from Monday to Friday.
   *
   * @param opens the first minute, e.g. `08:00`
   * @param closes the first minute that is closed again, e.g. `18:00` or `24:00`
   */
  public static weekdays(opens: string, closes: string): OpeningHours {
    return new OpeningHours(Object.values(Weekday).slice(0, 5), opens, closes);
  }

  /**
   * Open on the given days.
   *
   * @param weekdays the days, at least one
   * @param opens the first minute, e.g. `08:00`
   * @param closes the first minute that is closed again, e.g. `18:00` or `24:00`
   */
  public static days(weekdays: Weekday[], opens: string, closes: string): OpeningHours {
    return new OpeningHours([...weekdays], opens, closes);
  }

  /**
   * Open on every day of the week.
   *
   * @param opens the first minute, e.g. `08:00`
   * @param closes the first minute that is closed again, e.g. `18:00` or `24:00`
   */
  public static daily(opens: string, closes: string): OpeningHours {
    return new OpeningHours(Object.values(Weekday), opens, closes);
  }

  /**
   * Open around the clock on every day of the week.
   */
  public static always(): OpeningHours {
    return OpeningHours.daily('00:00', '24:00');
  }

  private constructor(
    /** The days of the week, in the order given. */
    public readonly openDays: Weekday[],
    /** The first minute that is open, `HH:MM`. */
    public readonly opens: string,
    /** The first minute that is closed again, `HH:MM`. */
    public readonly closes: string,
  ) {}
}
