import { Duration } from 'aws-cdk-lib';
import { Attribute, Chain, CheckContactAttributes, Condition, FlowPart } from '../../blocks';
import { Problems } from '../../language/problems';

export interface DelayLadderPlan {
  /** Holds the number of the step, as `lambda/shared/delay-step.ts` counts them: 1 is the first one. */
  readonly attribute: Attribute;
  readonly step: Duration;
  /** The last step, at most 3 days. */
  readonly longest: Duration;
  /** What creates the callback. The name ends the names of its blocks, because there is one for each step. */
  readonly create: (delay: Duration, name: string) => FlowPart;
  /** For a value that is no step. */
  readonly otherwise: FlowPart;
  /** Ends the name of the block that branches. */
  readonly suffix?: string;
}

/** A flow has 250 blocks at most, and others need room, too. */
export const MOST_STEPS = 100;
/** Three days, the longest delay of a callback (ID-4). */
export const LONGEST_DELAY = Duration.days(3);

/**
 * Creates a callback with a delay that is known only while the flow runs. The block takes no reference for its delay (ID-4), so
 * there is one block for each step.
 */
export function delayLadder({ attribute, step, longest, create, otherwise, suffix = '' }: DelayLadderPlan): Chain {
  const problems = new Problems();
  checkLadder({ step, longest }, problems);
  problems.throwIfAny('The delay of a callback');
  const steps = Array.from({ length: longest.toSeconds() / step.toSeconds() }, (_, index) => index + 1);
  return Chain.of(new CheckContactAttributes(`Which delay${suffix}`, {
    attribute,
    conditions: steps.map((number) => {
      const seconds = number * step.toSeconds();
      return Condition.equalTo(String(number), create(Duration.seconds(seconds), nameOf(seconds)));
    }),
    otherwise,
  }));
}

/** For constructs that refuse the durations of their users together with everything else. */
function checkLadder({ step, longest }: Pick<DelayLadderPlan, 'step' | 'longest'>, problems: Problems): void {
  const [stepSeconds, longestSeconds] = [step.toMilliseconds() / 1000, longest.toMilliseconds() / 1000];
  if (!Number.isInteger(stepSeconds) || stepSeconds < 1) {
    problems.add('StepOutOfRange', `step must be whole seconds, at least one, got ${stepSeconds} seconds; write one like Duration.minutes(45)`);
    return;
  }
  problems.addUnless(longestSeconds <= LONGEST_DELAY.toSeconds(), 'DelayTooLong',
    `longest must be 3 days or less, got ${longestSeconds} seconds; shorten it, or use the scheduler`);
  const count = longestSeconds / stepSeconds;
  problems.addUnless(Number.isInteger(count) && count >= 1, 'NotWholeSteps',
    `longest must be a multiple of the step, got ${longestSeconds} seconds in steps of ${stepSeconds}; change one of the two`);
  problems.addUnless(count <= MOST_STEPS, 'TooManySteps',
    `longest must be ${MOST_STEPS} steps or less, got ${longestSeconds} seconds in steps of ${stepSeconds}; use longer steps, or the scheduler`);
}

function nameOf(seconds: number): string {
  return seconds % 60 === 0 ? `after ${seconds / 60} min` : `after ${seconds} s`;
}
