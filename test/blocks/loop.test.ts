import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, when } from './private/render';
import { Attribute, Chain, CheckContactAttributes, Condition, Disconnect, GoTo, Loop, Wait } from '../../src/blocks';

describe('Loop', () => {
  test('runs its part and comes back; the next action repeats the end of the loop', () => {
    expect(blockActions(new Loop('Thrice', { times: 3, whileLooping: say('Again') }))).toStrictEqual([
      {
        Identifier: 'Thrice',
        Type: 'Loop',
        Parameters: { LoopCount: '3' },
        Transitions: { NextAction: 'End', Conditions: [when('ContinueLooping', 'Again'), when('DoneLooping', 'End')] },
      },
      {
        Identifier: 'Again',
        Type: 'MessageParticipant',
        Parameters: { Text: 'Again' },
        Transitions: { NextAction: 'Thrice', Errors: [failure('Fail')] },
      },
    ]);
  });

  test('comes back from every branch that ends open, and only from those', () => {
    const poll = Chain.of(
      new Wait('Pause', { duration: Duration.seconds(5) }),
      new CheckContactAttributes('Ready?', { attribute: Attribute.external('ready'), conditions: [Condition.equalTo('yes', new Disconnect('Bye'))] }),
    );
    expect(blockActions(new Loop('Poll', { times: 0, whileLooping: poll }))).toMatchObject([
      { Identifier: 'Poll', Transitions: { NextAction: 'End', Conditions: [when('ContinueLooping', 'Pause'), when('DoneLooping', 'End')] } },
      { Identifier: 'Pause', Transitions: { NextAction: 'Fail', Conditions: [when('WaitCompleted', 'Ready?')], Errors: [failure('Fail')] } },
      { Identifier: 'Ready?', Transitions: { NextAction: 'Poll', Conditions: [when('yes', 'Bye')], Errors: [failure('Poll', 'NoMatchingCondition')] } },
      { Identifier: 'Bye', Transitions: {} },
    ]);
  });

  test('a part that goes back by name does the same', () => {
    const byName = new Loop('Thrice', { times: 3, whileLooping: Chain.of(say('Again'), GoTo.block('Thrice')) });
    expect(blockActions(byName)).toStrictEqual(blockActions(new Loop('Thrice', { times: 3, whileLooping: say('Again') })));
  });

  test('loops can stand in loops', () => {
    const inner = new Loop('Inner', { times: 2, whileLooping: say('Word') });
    expect(blockActions(new Loop('Outer', { times: 100, whileLooping: inner }))).toMatchObject([
      { Identifier: 'Outer', Transitions: { NextAction: 'End', Conditions: [when('ContinueLooping', 'Inner'), when('DoneLooping', 'End')] } },
      { Identifier: 'Inner', Transitions: { NextAction: 'Outer', Conditions: [when('ContinueLooping', 'Word'), when('DoneLooping', 'Outer')] } },
      { Identifier: 'Word', Transitions: { NextAction: 'Inner' } },
    ]);
  });

  test.each([-1, 101, 1.5])('rejects %d times', (times) => {
    expect(problemsOf(() => new Loop('Thrice', { times, whileLooping: say('Again') }))).toStrictEqual([
      `[TimesOutOfRange] times must be a whole number from 0 to 100, got ${times}; choose a value in that range`,
    ]);
  });
});
