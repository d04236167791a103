import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, when } from './private/render';
import { Attribute, Wait } from '../../src/blocks';

describe('Wait', () => {
  test('waits and goes on; the next action repeats the failure', () => {
    expect(blockActions(new Wait('Pause', { duration: Duration.days(7) }))).toStrictEqual([{
      Identifier: 'Pause',
      Type: 'Wait',
      Parameters: { TimeLimitSeconds: '604800' },
      Transitions: { NextAction: 'Fail', Conditions: [when('WaitCompleted', 'End')], Errors: [failure('Fail')] },
    }]);
  });

  test('waits as long as an attribute says', () => {
    const [action] = blockActions(new Wait('Pause', { dynamicSeconds: Attribute.external('delay'), onError: say('Broken') }));
    expect(action.Parameters).toStrictEqual({ TimeLimitSeconds: '$.External.delay' });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'Broken', Conditions: [when('WaitCompleted', 'End')], Errors: [failure('Broken')],
    });
  });

  test('rejects a wait without duration', () => {
    expect(problemsOf(() => new Wait('Pause', {}))).toStrictEqual([
      '[DurationMissing] a wait must have a duration, got neither duration nor dynamicSeconds; set one of them',
    ]);
  });

  test('rejects two durations, and one that is too long', () => {
    const call = () => new Wait('Pause', { duration: Duration.seconds(604_801), dynamicSeconds: Attribute.external('delay') });
    expect(problemsOf(call)).toStrictEqual([
      '[DurationGivenTwice] a wait must have one duration, got duration and dynamicSeconds; remove one of them',
      '[DurationOutOfRange] duration must be a whole number from 1 to 604800 seconds, got 604801; choose a value in that range',
    ]);
  });
});
