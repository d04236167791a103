import { blockActions, failure, problemsOf, say, when } from './private/render';
import { Attribute, CheckContactAttributes, Condition } from '../../src/blocks';

const attribute = Attribute.userDefined('tier');

describe('CheckContactAttributes', () => {
  test('branches in the given order; no match goes on to the next block', () => {
    const block = new CheckContactAttributes('Tier', {
      attribute, conditions: [Condition.equalTo('gold', say('Gold')), Condition.startsWith('sil', say('Silver'))],
    });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Tier',
      Type: 'Compare',
      Parameters: { ComparisonValue: '$.Attributes.tier' },
      Transitions: {
        NextAction: 'End',
        Conditions: [when('gold', 'Gold'), when('sil', 'Silver', 'TextStartsWith')],
        Errors: [failure('End', 'NoMatchingCondition')],
      },
    });
  });

  test('repeats the branch of no match as the next action', () => {
    const block = new CheckContactAttributes('Tier', { attribute, conditions: [Condition.equalTo('gold', say('Gold'))], otherwise: say('Other') });
    expect(blockActions(block)[0].Transitions).toStrictEqual({
      NextAction: 'Other', Conditions: [when('gold', 'Gold')], Errors: [failure('Other', 'NoMatchingCondition')],
    });
  });

  test('rejects a check without conditions', () => {
    expect(problemsOf(() => new CheckContactAttributes('Tier', { attribute, conditions: [] }))).toStrictEqual([
      '[NoConditions] conditions must have at least one test, got []; add Condition.equalTo(…)',
    ]);
  });
});
