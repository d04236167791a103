import { Duration } from 'aws-cdk-lib';
import { delayStep } from '../../lambda/shared/delay-step';
import { Attribute, Chain, Disconnect, GoTo, TransferToCallbackQueue } from '../../src/blocks';
import { delayLadder } from '../../src/callbacks/private/delay-ladder';
import { JsonObject } from '../../src/language/json';
import { actions } from '../blocks/private/render';
import { messageOf } from '../connect/private/fixtures';

const LADDER = {
  attribute: Attribute.external('step'),
  step: Duration.hours(1),
  longest: Duration.hours(3),
  create: (initialDelay: Duration, name: string) => (
    new TransferToCallbackQueue(`Create callback ${name}`, { initialDelay, onError: GoTo.block('Fail') })
  ),
  otherwise: new Disconnect('Fail'),
};

function ladder(given: Partial<typeof LADDER> = {}): Chain {
  return delayLadder({ ...LADDER, ...given });
}

describe('the ladder of delays', () => {
  test('creates one callback for each step, because the delay of the block is static (ID-4)', () => {
    const flow = actions(ladder().followedBy(new Disconnect('Hang up')), 'CONTACT_FLOW');
    const delays = Object.entries(flow).filter(([, { Type }]) => Type === 'CreateCallbackContact')
      .map(([name, { Parameters }]) => [name, (Parameters as JsonObject).InitialCallDelaySeconds]);
    expect(delays).toStrictEqual([
      ['Create callback after 60 min', '3600'], ['Create callback after 120 min', '7200'], ['Create callback after 180 min', '10800'],
    ]);
  });

  test('branches by the number of the step, and leads everything else away', () => {
    const { 'Which delay': branch } = actions(ladder().followedBy(new Disconnect('Hang up')), 'CONTACT_FLOW');
    expect(branch.Transitions).toStrictEqual({
      NextAction: 'Fail',
      Conditions: ['60', '120', '180'].map((minutes, index) => (
        { NextAction: `Create callback after ${minutes} min`, Condition: { Operator: 'Equals', Operands: [String(index + 1)] } }
      )),
      Errors: [{ NextAction: 'Fail', ErrorType: 'NoMatchingCondition' }],
    });
  });

  test('names steps that are no whole minutes by their seconds', () => {
    const flow = actions(ladder({ step: Duration.seconds(90), longest: Duration.seconds(180) }).followedBy(new Disconnect('Hang up')), 'CONTACT_FLOW');
    expect(Object.keys(flow)).toContain('Create callback after 90 s');
  });

  test.each([0, 1, 3599, 3600, 3601, 7200, 10_800])('leads %i seconds to a delay that is not shorter, and less than a step longer', (seconds) => {
    const delay = delayStep(seconds, 3600) * 3600;
    expect(delay).toBeGreaterThanOrEqual(seconds);
    expect(delay - seconds).toBeLessThanOrEqual(seconds === 0 ? 3600 : 3599);
  });

  test.each([
    [{ step: Duration.minutes(30), longest: Duration.days(3) },
      '[TooManySteps] longest must be 100 steps or less, got 259200 seconds in steps of 1800; use longer steps, or the scheduler'],
    [{ longest: Duration.hours(73) }, '[DelayTooLong] longest must be 3 days or less, got 262800 seconds; shorten it, or use the scheduler'],
    [{ step: Duration.minutes(50) },
      '[NotWholeSteps] longest must be a multiple of the step, got 10800 seconds in steps of 3000; change one of the two'],
    [{ longest: Duration.seconds(0) },
      '[NotWholeSteps] longest must be a multiple of the step, got 0 seconds in steps of 3600; change one of the two'],
    [{ step: Duration.millis(1500) },
      '[StepOutOfRange] step must be whole seconds, at least one, got 1.5 seconds; write one like Duration.minutes(45)'],
  ])('refuses what no flow can do, %#', (given, message) => {
    expect(messageOf(() => ladder(given))).toBe(`The delay of a callback is not valid\n  - ${message}`);
  });
});
