import type { Coverage } from './flow-coverage/coverage';
import type { Assumptions } from '../simulation/center/options';
import type { ModelOptions } from '../simulation/template/options';

/** What a simulation is told beside what the template says. */
export interface SimulationProps extends ModelOptions {
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
   * What is assumed where the documentation of the service is silent or says two things, e.g. how long prompts take, or how the
   * service estimates a wait.
   *
   * @default - the more likely reading
   */
  readonly assumptions?: Partial<Assumptions>;
  /**
   * Environment variables of all functions, in place of what is declared.
   *
   * @default - what is declared
   */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * Counts which blocks and branches of flows are taken, in this simulation and others.
   *
   * @default - nobody counts
   */
  readonly coverage?: Coverage;
}

export const DEFAULT_START = '2026-01-05T12:00:00';
export const DEFAULT_SEED = 1;
