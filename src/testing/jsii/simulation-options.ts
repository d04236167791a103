/**
 * What a simulation is told beside what the template says.
 */
export interface SimulationOptions {
  /**
   * When it begins: a date and time like `2026-01-05T11:35:00`, local unless `Z` or an offset follows.
   *
   * @default '2026-01-05T12:00:00', a Monday
   */
  readonly startsAt?: string;

  /**
   * In which times of day are read and written, e.g. `America/New_York`.
   *
   * @default - that of the hours of operation, if there is only one, else UTC
   */
  readonly timeZone?: string;

  /**
   * Decides everything that is left to chance. The same seed brings the same.
   *
   * @default 1
   */
  readonly seed?: number;

  /**
   * The ARN of the instance that is meant, where the templates hold resources of several.
   *
   * @default - the only one that there is
   */
  readonly instanceArn?: string;

  /**
   * The values of parameters of the templates, by the name of the stack and the parameter.
   *
   * @default - the defaults of the templates
   */
  readonly parameters?: Record<string, Record<string, string>>;

  /**
   * Phone numbers in E.164 that were claimed elsewhere, by their ARN.
   *
   * @default - a number is made up for each
   */
  readonly phoneNumbers?: Record<string, string>;
}
