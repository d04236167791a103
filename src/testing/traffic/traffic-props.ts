import type { Json, JsonObject } from '../../language/json';
import type { TimeSpan } from '../../simulation/kernel/time-span';
import type { CallersProps } from '../../simulation/statistics/callers';
import type { RecordListener } from '../../simulation/statistics/records';
import type { StaffProps } from '../../simulation/statistics/staff';
import type { SimulationProps } from '../simulation-props';

/** What answers for the functions that flows invoke: their code would take far longer than the rest. */
export type FunctionAnswer = (event: JsonObject) => Json;

/** Who calls and who works, and for how long. */
export interface TrafficProps extends Pick<
  SimulationProps, 'startsAt' | 'timeZone' | 'seed' | 'assumptions' | 'parameters' | 'values' | 'known' | 'instanceArn' | 'defaultFlows' | 'quotas'> {
  /** People who call, each kind to a flow by its name. */
  readonly callers: readonly CallersProps[];
  /** Agents, each kind with a routing profile by its name. */
  readonly staff: readonly StaffProps[];
  /**
   * How long it runs before anything is measured.
   *
   * @default - everything is measured
   */
  readonly warmUp?: TimeSpan;
  /**
   * How long it runs then.
   *
   * @default - until nothing happens any more, for callers that are limited in number
   */
  readonly duration?: TimeSpan;
  /**
   * Within which times contacts should leave their queue; the shares of those that do are counted.
   *
   * @default - 20 seconds
   */
  readonly serviceLevels?: readonly TimeSpan[];
  /**
   * What functions answer, by a part of their name.
   *
   * @default - every invocation takes the error branch
   */
  readonly answers?: Readonly<Record<string, FunctionAnswer>>;
  /**
   * Is given the record of each contact when it is complete. Nobody keeps it afterwards, so that memory does not grow.
   *
   * @default - nobody looks
   */
  readonly onRecord?: RecordListener;
}
