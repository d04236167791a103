import { blockActions, failure, problemsOf, say, when } from './private/render';
import { DistributeByPercentage } from '../../src/blocks';

describe('DistributeByPercentage', () => {
  test('writes shares as ascending bounds, and the rest goes on', () => {
    const block = new DistributeByPercentage('Split', {
      shares: [{ percent: 3, leadsTo: say('A') }, { percent: 6, leadsTo: say('B') }, { percent: 8, leadsTo: say('C') }],
    });
    const [action] = blockActions(block);
    expect(action).toStrictEqual({
      Identifier: 'Split',
      Type: 'DistributeByPercentage',
      Parameters: {},
      Transitions: {
        NextAction: 'End',
        Conditions: [when('4', 'A', 'NumberLessThan'), when('10', 'B', 'NumberLessThan'), when('18', 'C', 'NumberLessThan')],
        Errors: [failure('End', 'NoMatchingCondition')],
      },
    });
    expect(blockActions(block)).toStrictEqual(blockActions(block));
  });

  test('the rest can lead elsewhere', () => {
    const block = new DistributeByPercentage('Split', { shares: [{ percent: 99, leadsTo: say('A') }], otherwise: say('Rest') });
    expect(blockActions(block)[0].Transitions).toStrictEqual({
      NextAction: 'Rest', Conditions: [when('100', 'A', 'NumberLessThan')], Errors: [failure('Rest', 'NoMatchingCondition')],
    });
  });

  test('rejects shares that are no shares, all at once', () => {
    expect(problemsOf(() => new DistributeByPercentage('Split', { shares: [{ percent: 0, leadsTo: say('A') }, { percent: 100, leadsTo: say('B') }] })))
      .toStrictEqual([
        '[ShareOutOfRange] shares must be whole numbers of at least 1 percent, got [0,100]; round them, and leave out shares of 0',
        '[SharesTooLarge] shares must leave at least 1 percent for the rest, got 100 percent together; make the last share the otherwise property',
      ]);
    expect(problemsOf(() => new DistributeByPercentage('Split', { shares: [] }))).toStrictEqual([
      '[NoShares] shares must have at least one share, got []; add what part of the contacts leads where',
    ]);
  });
});
