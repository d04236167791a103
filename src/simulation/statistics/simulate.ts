import { Callers, CallersProps } from './callers';
import { Metrics, MetricsProps } from './metrics';
import { RecordListener, Records } from './records';
import { Staff, StaffProps } from './staff';
import { Problems } from '../../language/problems';
import { Center, CenterProps } from '../center/center';
import { Random, randomOf } from '../kernel/random';

export interface SimulationProps extends CenterProps, MetricsProps {
  readonly callers: readonly CallersProps[];
  readonly staff: readonly StaffProps[];
  /** How long it runs before anything is measured, in milliseconds. @default 0 */
  readonly warmUp?: number;
  /** How long it runs then. @default - until nothing happens any more, for callers that are limited in number */
  readonly duration?: number;
  /** Is given the record of each contact when it is complete. Nobody keeps it afterwards. @default - nobody looks */
  readonly onRecord?: RecordListener;
  /** Is given the center before anything happens in it, to listen to. @default - nobody listens */
  readonly onStart?: (center: Center) => void;
}

/** Lets people call and agents work for as long as it takes, and measures what comes of it. The same seed brings the same. */
export function simulate({ callers, staff, warmUp = 0, duration = Infinity, onRecord, onStart, ...props }: SimulationProps): Metrics {
  if (duration === Infinity) checkLimited(callers);
  const center = new Center(props);
  onStart?.(center);
  new Records(center, onRecord);
  const [people, agents] = [new Callers(center), new Staff(center)];
  for (const one of staff) agents.employ(one, branchOf(center.random));
  for (const one of callers) people.invite(one, branchOf(center.random));
  run(center, center.now + warmUp);
  const metrics = new Metrics(center, props);
  run(center, center.now + duration);
  return metrics;
}

function checkLimited(callers: readonly CallersProps[]): void {
  const problems = new Problems();
  callers.forEach(({ most }, index) => problems.addUnless(most !== undefined && most < Infinity, 'NeverEnds',
    `callers ${index} come for ever, got most ${String(most)} and no duration; give the simulation a duration, or the callers a number`));
  problems.throwIfAny('the simulation');
}

/** Numbers of its own, so that one population does not change what others do. */
function branchOf(random: Random): Random {
  return randomOf(random() * 2 ** 31);
}

function run({ timeline }: Center, until: number): void {
  if (until !== Infinity) timeline.requireAhead(until);
  while (timeline.step(until));
  if (until !== Infinity) timeline.moveTo(until);
}
